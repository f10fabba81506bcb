/** What the report has beyond the style of every page: its charts, its list of what to act on, its audit sheets. */
export const REPORT_STYLE = `
.page{max-width:74rem;margin:0 auto;padding:2.5rem 1.5rem 5rem}
header p{margin:0}
.short{font-size:1.12rem;line-height:1.6;max-width:46rem;border-left:4px solid var(--accent);padding:.1rem 0 .1rem 1.2rem;margin:1.6rem 0 2rem}
.short p:last-child{margin:0}
nav ol{columns:18rem;column-gap:2rem;padding-left:2rem}
nav li{break-inside:avoid;margin:0 0 .25rem}
main>section{padding:2.2rem 0 .6rem;border-top:1px solid var(--rule);margin-top:1.6rem}
main>section>p,main>section li{max-width:52rem}
.first{list-style:none;padding:0;counter-reset:first;display:grid;gap:.9rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
.first>li{counter-increment:first;background:var(--panel);border:1px solid var(--rule);border-radius:.5rem;padding:.9rem 1.1rem .9rem 3.6rem;position:relative;max-width:none}
.first>li::before{content:counter(first);position:absolute;left:1.1rem;top:.75rem;font:600 1.4rem/1.3 ui-serif,Georgia,serif;color:var(--accent)}
.first p{margin:0 0 .3rem}
.first .plan{font-weight:600}
.first .plan .soft{display:block;font-weight:400;font-size:.88rem}
.first ul{margin:0;padding-left:1.1rem;font-size:.95rem}
.faults{padding-left:2.2rem}
.faults>li{margin:0 0 1.4rem;padding-left:.3rem}
.faults>li::marker{color:var(--accent);font-weight:600}
.faults h3{margin:0 0 .1rem}
.faults p{margin:0 0 .35rem}
code{font-size:.88em}
div.figure{display:grid;gap:1.4rem 2.4rem;grid-template-columns:minmax(0,1fr) minmax(0,1fr);align-items:start;margin:0 0 1.6rem}
.chart{width:100%;height:auto;display:block}
.chart text{font:15px ui-sans-serif,system-ui,"Segoe UI",Arial,sans-serif;fill:var(--ink)}
.chart .label{fill:var(--soft)}
.chart .good{fill:var(--good)}.chart .calm{fill:var(--calm)}.chart .rest{fill:var(--rest)}.chart .bad{fill:var(--bad)}.chart .stripe{fill:var(--stripe)}
.chart .grid{stroke:var(--rule);stroke-width:1}
.chart .line{fill:none;stroke:var(--accent);stroke-width:3;stroke-linejoin:round}
.chart .dot{fill:var(--panel);stroke:var(--accent);stroke-width:3}
.key{font-size:.88rem;color:var(--soft);margin:.6rem 0 0}
.swatch{display:inline-block;width:.9rem;height:.9rem;vertical-align:-.1rem;margin:0 .15rem 0 .8rem;border-radius:.15rem}
.key .swatch:first-child{margin-left:0}
.swatch.good{background:var(--good)}.swatch.calm{background:var(--calm)}
.swatch.bad{background:repeating-linear-gradient(45deg,var(--bad) 0 3px,var(--stripe) 3px 5px)}
.sheet{background:var(--panel);border:1px solid var(--rule);border-radius:.5rem;padding:1.4rem 1.6rem;margin:0 0 1.8rem}
.sheet>h3{font-size:1.35rem;margin:0 0 1rem}
.sheet dl{display:grid;gap:.55rem 1.6rem;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));margin:0 0 1.4rem}
.sheet dt{font-size:.82rem;color:var(--soft)}
.sheet dd{margin:0}
.grave{white-space:nowrap}
.letter{display:inline-block;min-width:1.5rem;text-align:center;border-radius:.25rem;font-weight:600;font-family:ui-monospace,Consolas,monospace}
.letter.met{background:var(--good);color:var(--panel)}
.letter.partly{border:1px dashed var(--bad);color:var(--bad-ink)}
.letter.not-met{border:1px solid var(--bad);color:var(--bad-ink)}
.bad-words{color:var(--bad-ink)}
.journey{position:relative;overflow-x:auto;margin:0 0 1.4rem;background:#fff;border-radius:.4rem;text-align:center}
.journey svg{max-width:100%;height:auto}
.by-hand{display:none}
@media (max-width:60rem){div.figure{grid-template-columns:minmax(0,1fr)}}
@media print{
.page{max-width:none;padding:0}
nav{display:none}
main>section{border-top:0;margin-top:0;padding:1.4rem 0 0}
.first{grid-template-columns:1fr 1fr}
.first>li{break-inside:avoid}
div.figure{display:block}
.picture{max-width:75%;margin:0 0 .8rem;break-inside:avoid;break-before:avoid}
main>section>p{break-after:avoid}
.sheet{break-before:page;border:0;padding:0}
.by-hand{display:block;break-inside:avoid}
.by-hand p{border-top:1px solid var(--rule);padding:.4rem 0 3.6rem;margin:0;color:var(--soft)}
}
`;
