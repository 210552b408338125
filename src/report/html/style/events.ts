/** Events: sources as a list, facts as a table that scrolls in its own box. */
export const events = `
.event{padding:1.1rem 0 1.6rem;border-bottom:1px solid var(--line)}
.event:last-child{border-bottom:0}
.event .tally{font-size:.9375rem;margin-top:.15rem}
.sources{margin-top:.5rem;font-size:.9375rem}
.sources li{padding:.12rem 0}
.sources a{color:inherit;text-decoration:none}
.sources a:hover{text-decoration:underline}
.sources cite{display:block;font-family:var(--serif);color:var(--soft)}
table.facts{border-collapse:collapse;width:100%;margin-top:.3rem;font-size:.9375rem;line-height:1.4}
.event h4{margin-top:1.4rem}
.legend{font-size:.8125rem;color:var(--soft);margin-top:.4rem}
.facts th,.facts td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);font-weight:400;min-width:8.5rem;max-width:22rem}
.facts thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
.facts th a{color:inherit;text-decoration:none}
.facts th a:hover{text-decoration:underline}
.facts tbody th{position:relative;padding-left:1.35rem;font-weight:600}
.facts tbody th .icon{position:absolute;left:0;top:.78rem}
.facts .kind,.facts .when,.facts .note{font-size:.8125rem;font-weight:400}
.facts .kind{display:inline-block;margin-left:.5em}
.facts .note,.facts .when{white-space:nowrap}
.facts thead .when{display:block}
.facts .ref{display:inline-block;min-width:1.35em;padding:0 .35em;border:1px solid var(--own);border-radius:1em;color:var(--own);font-size:.75rem;text-align:center}
.told{display:block;padding-left:.55rem;border-left:3px solid var(--line);font-family:var(--serif)}
.told+.told{margin-top:.3rem}
.told a{color:inherit;text-decoration:none}
.told a:hover{text-decoration:underline}
.told.v1{border-left:4px double var(--own)}
.told.v2{border-left:3px dotted var(--own)}
.told.v3{border-left:3px dashed var(--own)}
.group th{font-size:.8125rem;color:var(--soft);padding-top:.9rem;padding-left:0!important}
.silent{color:var(--soft)}
tr:target>*{background:var(--raised)}
.by-version tbody tr>*{border-bottom:0}
.by-version tbody tr:last-child>*{border-bottom:1px solid var(--line)}
.facts td a{color:inherit;text-decoration:none}
.facts td a:hover{text-decoration:underline}
@media (min-width:44rem){
.sources li{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);column-gap:1.5rem}
}
`;
