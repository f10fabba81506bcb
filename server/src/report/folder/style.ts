/** Light, dark and paper. Colours never stand alone: shapes, patterns and words say the same. */
const LIGHT = `--paper:#fbfaf6;--panel:#fff;--ink:#20282c;--soft:#566168;--rule:#dcd8cd;--accent:#0b5666;--good:#2b7a54;--calm:#8fb9a5;--rest:#e6e2d8;--bad:#b3443c;--stripe:#f4cfc9;--bad-ink:#9c2f28;--focus:#b8860b;`;
const DARK = `--paper:#15191c;--panel:#1c2226;--ink:#e9e6df;--soft:#aab4ba;--rule:#374046;--accent:#86cfdc;--good:#6bbf94;--calm:#4b7a66;--rest:#333b40;--bad:#d9776e;--stripe:#7a3630;--bad-ink:#f3a49d;--focus:#f0c75e;`;

/** The style of every page that this program writes: type, tables, charts, paper. VS Code shows it over a style of its own. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;scroll-behavior:auto}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 ui-sans-serif,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3{font-family:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:2.2rem;margin:0 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.55rem;margin:0 0 1rem}
h3{font-size:1.15rem;margin:1.8rem 0 .6rem}
p,ul,ol,dl{margin:0 0 1rem}
a{color:var(--accent);text-decoration:underline;text-underline-offset:.15em}
code{color:inherit;background:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--panel);padding:.6rem 1rem;border-radius:0 0 .4rem .4rem;z-index:1}
.skip:focus{top:0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}
.small{font-size:.85em;color:var(--soft)}
.table{position:relative;overflow-x:auto;margin:0 0 1.2rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.45}
caption{text-align:left;color:var(--soft);padding:0 0 .4rem;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--ink);font-weight:600;vertical-align:bottom}
tbody th{font-weight:500}
time,.whole{white-space:nowrap}
.figure{font-variant-numeric:tabular-nums}
td.figure,th.figure{text-align:right}
tr>:last-child{padding-right:0}
@page{size:A4;margin:16mm 15mm}
@media print{
:root{color-scheme:light;${LIGHT}--paper:#fff}
html{font-size:80%}
th,td{padding-top:.28rem;padding-bottom:.28rem}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.skip{display:none}
a{color:inherit;text-decoration:none}
thead{display:table-header-group}
tr,li,svg{break-inside:avoid}
h1,h2,h3,h4,h5{break-inside:avoid}
h1,h2,h3,h4,h5,caption,thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
.table{overflow:visible}
}
`;
