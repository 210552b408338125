/** On paper: black on white, nothing folded but page furniture and reasons, no way through the page. */
export const print = `
@media print{
:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;
--contradiction:#7d1519;--contradiction-tint:#fff;--update:#0d4264;--update-tint:#fff;--variation:#4b3370;--variation-tint:#fff;--agreement:#1b4a31;--agreement-tint:#fff}
body{display:block;max-width:none;padding:0;font-size:10pt}
.contents,.skip,.furniture,.why .ask{display:none}
summary{list-style:none}
.versions{grid-template-columns:1fr 1fr}
details:not(.why)::details-content{content-visibility:visible;display:block;height:auto}
.finding,.evolving,tr,.version{break-inside:avoid}
h2,h3,h4{break-after:avoid}
.many .text,.many .event{content-visibility:visible}
.text{display:block}
.scroll{overflow:visible}
a{color:inherit}
mark,.mark{font-weight:600}
}
`;
