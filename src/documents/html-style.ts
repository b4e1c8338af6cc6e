/** The reader's whole look: calm, in the reader's own fonts, light and dark, on a phone and on A4. */
export const htmlStyle = `
:root{--ink:#1f2d35;--soft:#535f66;--line:#c9ced1;--tint:#f2f6f7;--ground:#fff;--accent:#0b5561}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6ebed;--soft:#b3bcc1;--line:#4a565d;--tint:#1f2a30;--ground:#12191d;--accent:#7cc7d3}}
*{box-sizing:border-box}
html{font:18px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:break-word}
body{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.45rem;line-height:1.25;margin:2.6rem 0 .8rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font-size:1.15rem;line-height:1.3;margin:1.8rem 0 .5rem}
h4{font-size:1rem;line-height:1.35;margin:1.4rem 0 .4rem}
h2+h3,h3+h4{margin-top:.6rem}
p,ul,ol,dl,figure{margin:0 0 1rem}
.subtitle,footer{color:var(--soft)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.89rem}
.notice{padding:.8rem 1rem;background:var(--tint);border-left:4px solid var(--accent)}
nav{margin:2rem 0}
nav h2{font-size:1.15rem;margin:0 0 .5rem;padding:0;border:0}
nav li{margin:0}
nav a{display:inline-block;padding:.25rem 0}
a{color:var(--accent)}
ul,ol{padding-left:1.5rem}
li{margin:0 0 .4rem}
li>ul{margin:.25rem 0 .6rem}
li>ul>li{margin:0 0 .15rem}
dl{display:grid;gap:.3rem}
dl>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1rem}
dt{color:var(--soft)}
dd{margin:0}
table{width:100%;border-collapse:collapse;margin:0 0 1.2rem;font-size:.89rem}
caption{text-align:left;font-weight:600;padding:0 0 .4rem}
th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{font-weight:600;border-bottom-width:2px}
.end{text-align:right;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
.wide table{min-width:30rem}
th,td{overflow-wrap:anywhere;hyphens:auto}
figcaption{font-weight:600;font-size:.89rem;margin:0 0 .4rem}
svg{display:block;max-width:100%;height:auto;background:#fff;font-family:inherit}
svg text{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:34rem){dl>div{grid-template-columns:minmax(0,1fr)}dl>div{margin-bottom:.3rem}}
@page{size:A4;margin:22mm 20mm}
@media print{
html{font-size:10.5pt;line-height:1.4;color:#000;background:#fff}
body{max-width:none;padding:0}
nav{display:none}
h1,h2,h3,h4,caption,figcaption{break-after:avoid}
h2{padding-top:0;border:0;margin-top:1.6rem}
thead{display:table-header-group}
tr,figure,.notice,li:has(>ul){break-inside:avoid}
p:has(>strong:only-child):has(+ul,+ol){break-after:avoid}
p,li{orphans:3;widows:3}
.wide{overflow:visible}
.wide table{min-width:0}
.break{break-after:page}
}
`;
