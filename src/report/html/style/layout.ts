/** One column on a phone; from 68rem on the way through the page stands beside it. */
export const layout = `
body{padding:0 1rem 4rem}
.masthead{padding:1.1rem 0 .9rem}
.masthead .title{font-size:.875rem;font-weight:600;color:var(--soft);margin-bottom:.15rem}
.totals{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;margin-top:.5rem;font-size:.9375rem;font-weight:600}
.coverage{font-size:.875rem;max-width:48rem;margin-top:.25rem}
.contents{font-size:.875rem;margin-bottom:1rem}
.contents>ul{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem}
.contents .amount{color:var(--soft)}
.contents .stories{display:none}
main>section{margin-top:2.75rem}
main>section:first-child{margin-top:0}
.quiet{margin-top:.75rem}
.scroll{overflow-x:auto;position:relative}
[id]{scroll-margin-top:1rem}
@media (min-width:68rem){
body{display:grid;grid-template-columns:14.5rem minmax(0,62rem);grid-template-rows:auto 1fr;column-gap:3rem;max-width:83rem;margin:0 auto;padding:0 1.5rem 5rem}
.masthead{grid-column:2}
.contents{grid-column:1;grid-row:1/3;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.15rem .25rem 2rem 0;margin:0;scrollbar-width:thin}
.contents>ul{display:block}
.contents>ul>li{padding:.2rem 0}
.contents>ul>li>a{font-weight:600}
.contents .stories{display:block;margin:.35rem 0 .5rem;border-left:1px solid var(--line);padding-left:.8rem}
.stories li{padding:.3rem 0;line-height:1.35}
.stories a{color:var(--ink);text-decoration:none}
.stories a:hover{text-decoration:underline}
.by{display:block;font-size:.8125rem}
.by .icon{margin-right:.35em}
main{grid-column:2}
}
`;
