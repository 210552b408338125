/** A finding reads in one glance: what, which shape, both sides. */
export const findings = `
.finding{position:relative;padding:.8rem 0 .85rem;border-bottom:1px solid var(--line)}
.finding:last-child{border-bottom:0}
.finding .head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .9rem}
.finding .number{font-family:var(--serif);color:var(--own);text-decoration:none;margin-right:.35rem}
.kicker{font-size:.875rem}
.kicker .kind::before{content:"· "}
.versions{display:grid;gap:.6rem 2.25rem;margin-top:.4rem}
.teller,.also,.resolved,.more{font-size:.875rem}
.teller a,.also a,.more a{color:inherit;text-decoration:none}
.teller a:hover,.also a:hover,.more a:hover{text-decoration:underline}
.version blockquote{font:1.0625rem/1.45 var(--serif);color:var(--soft);margin-top:.1rem}
.said{color:var(--ink)}
mark{background:var(--tint);color:var(--ink);padding:.06em .12em;border-bottom:2px solid var(--own);-webkit-box-decoration-break:clone;box-decoration-break:clone}
.foot{font-size:.8125rem;margin-top:.4rem;display:flex;flex-wrap:wrap;gap:0 1.1rem}
.why[open]{flex-basis:100%}
.why ul{list-style:disc;padding-left:1.4rem}
.why p{margin-top:.3rem}
.foot a{color:inherit}
.finding summary .head{display:inline-flex}
.brief{display:block;font-family:var(--serif);padding-left:1.1rem}
.finding:target,.finding:has(:target){box-shadow:-.75rem 0 0 -.5rem var(--own)}
@media (min-width:44rem){
.versions{grid-template-columns:repeat(2,minmax(0,1fr))}
.versions .version:nth-child(even){position:relative}
.versions .version:nth-child(even)::before{content:"";position:absolute;left:-1.125rem;top:.2rem;bottom:.2rem;border-left:1px solid var(--line)}
.versions.count-3{grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}
.versions.count-3 .version::before{display:none}
.finding .body{padding-left:2rem}
.finding .number{position:absolute;left:0;margin:0;min-width:1.5rem}
.finding .head{padding-left:2rem}
}
`;
