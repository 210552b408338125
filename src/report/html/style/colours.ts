/** Two themes of one palette. Every text stands at 4.5:1 or better on every ground that it is used on; a test computes it. */
export const colours = `
:root{color-scheme:light dark;
--paper:#fcfbf8;--raised:#f5f2ec;--ink:#1d1b18;--soft:#5d584f;--line:#dfd9cd;--link:#1f4e79;
--contradiction:#a1262a;--contradiction-tint:#fbe3e0;--update:#17577f;--update-tint:#dcecf8;
--variation:#654a8a;--variation-tint:#ece5f5;--agreement:#2a6345;--agreement-tint:#e2f0e7;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4","Noto Serif",Georgia,Cambria,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#171614;--raised:#211f1c;--ink:#ebe7df;--soft:#b0a99e;--line:#3b3731;--link:#9fc6ec;
--contradiction:#f7a29b;--contradiction-tint:#4b2420;--update:#93c5f0;--update-tint:#1c364a;
--variation:#cab4e8;--variation-tint:#362b47;--agreement:#95d3b0;--agreement-tint:#1e3a2b}}
.is-contradiction,.is-removed{--own:var(--contradiction);--tint:var(--contradiction-tint)}
.is-update,.is-changed{--own:var(--update);--tint:var(--update-tint)}
.is-variation,.is-unsupported{--own:var(--variation);--tint:var(--variation-tint)}
.is-agreement,.is-added{--own:var(--agreement);--tint:var(--agreement-tint)}
`;
