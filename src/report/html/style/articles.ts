/** The articles, to be read: a measured line, marks that do not shout. */
export const articles = `
.text{padding:1.4rem 0 1.6rem;border-bottom:1px solid var(--line)}
.many .text,.many .event{content-visibility:auto;contain-intrinsic-size:auto 30rem}
.text:last-child{border-bottom:0}
.text h3{font:600 1rem/1.4 var(--sans)}
.text h3 .when{font-weight:400}
.address,.text>.note{font-size:.8125rem}
.prose{font:1.0625rem/1.6 var(--serif);max-width:39rem;margin-top:.5rem}
.prose p{margin-bottom:.8em;white-space:pre-line}
.prose .headline{font-size:1.375rem;font-weight:600;line-height:1.25}
.mark{color:inherit;text-decoration:none;background:var(--tint);border-bottom:2px solid var(--own);padding:.04em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.mark.is-update,.mark.is-changed{border-bottom-style:dashed}
.mark.is-variation,.mark.is-unsupported{border-bottom-style:dotted}
.mark.is-agreement{background:none;border-bottom:1px dotted var(--own)}
.mark:hover{background:var(--tint)}
:target>.mark,:target :target .mark{outline:2px solid var(--own);outline-offset:1px}
sup{font:600 .75rem/1 var(--sans);vertical-align:super;margin-left:.1em}
sup a{padding:.2em;text-decoration:none}
.furniture{font:.8125rem/1.45 var(--sans);color:var(--soft);margin:.2rem 0 1rem}
.furniture p{margin:.4em 0}
.omitted{color:var(--soft)}
.notes dl{margin-top:.7rem;display:grid;gap:.35rem 1.5rem}
.notes dd{max-width:44rem}
.notes p,.notes ul{margin-top:.9rem;max-width:44rem;font-size:.9375rem}
.notes h3{margin-top:1.2rem}
@media (min-width:44rem){.notes dl{grid-template-columns:max-content 1fr}}
@media (min-width:68rem){
.text{display:grid;grid-template-columns:14rem minmax(0,1fr);column-gap:2rem}
.text{grid-template-rows:repeat(3,auto) 1fr}
.text>h3,.text>.note,.text>.address{grid-column:1}
.text>.prose{grid-column:2;grid-row:1/5;margin-top:0}
.text h3 .when{display:block}
}
`;
