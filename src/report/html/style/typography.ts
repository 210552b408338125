/** Serif for what articles say, sans for what the page says of it. */
export const typography = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere;font-kerning:normal}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.25rem);letter-spacing:-.012em}
h2{font-size:1.375rem;padding-top:.6rem;border-top:3px solid var(--ink)}
h3{font-size:1.1875rem}
h4{font-size:1.0625rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
b{font-weight:600}
cite{font-style:normal}
code{font:.9em ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
time,.totals,.amount,.when,.number,table,svg text{font-variant-numeric:tabular-nums lining-nums}
summary{cursor:pointer}
.when,.note,.kind,.by,.foot,.also,.resolved,.tally,.quiet,.coverage,.address{color:var(--soft)}
.icon{width:.85em;height:.85em;vertical-align:-.06em;fill:var(--own);flex:none}
.sheet{position:absolute;width:0;height:0}
.stand{font-weight:600;color:var(--own)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:.5rem;top:-4rem;padding:.5rem 1rem;background:var(--ink);color:var(--paper);z-index:2}
.skip:focus{top:.5rem}
`;
