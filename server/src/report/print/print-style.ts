/** The style of a plan on paper: one column, short lines, room to write. */
export const PRINT_STYLE = `
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1{font-size:2rem;margin:0}
h2{font-size:1.35rem;margin:2.2rem 0 .8rem;padding-top:.8rem;border-top:1px solid var(--rule)}
h3,h4,h5{margin:0 0 .5rem;font-size:1.1rem;font-weight:600;line-height:1.3;text-wrap:balance}
h4,h5{font-family:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Times New Roman",serif}
.section{margin:2rem 0 .8rem;font-size:1.2rem}
.note{color:var(--soft);margin:0 0 1.2rem}
.lead{font-size:1.1rem}
section>p{margin:0 0 .5rem}
.family-time p{margin:0 0 .2rem}
section>table{margin:0 0 1rem}
.goal>p{margin:.5rem 0 0}
.family-time>li{margin:0 0 .8rem}
.voice{margin:0 0 1rem;padding:.2rem 0 .2rem 1.1rem;border-left:4px solid var(--accent)}
.voice blockquote{margin:0;font:1.15rem/1.5 ui-serif,"Iowan Old Style",Palatino,Georgia,serif}
.voice p{margin:0}
.voice .seen{font-size:1.1rem}
.voice blockquote p::before{content:"“"}
.voice blockquote p::after{content:"”"}
.voice figcaption{color:var(--soft);font-size:.95rem}
.goal{background:var(--panel);border:1px solid var(--rule);border-radius:.5rem;padding:1rem 1.2rem;margin:0 0 1.1rem}
.goal .voice blockquote{font-size:1.02rem}
.goal dl{margin:0}
.goal dl div{display:grid;grid-template-columns:11rem 1fr;gap:1rem;padding:.25rem 0;border-top:1px solid var(--rule)}
.goal dl div:first-child{border-top:0}
.goal dt{color:var(--soft)}
.goal dd{margin:0}
.goal dd p{margin:0}
.need{margin:0 0 2rem;padding-left:1rem;border-left:3px solid var(--rule)}
.need>h3,.need>h4,.need p{margin:0 0 .7rem}
.need>h3,.need>h4{font-family:inherit;font-size:1rem}
.need>h3 .soft,.need>h4 .soft{font-weight:400}
.more{margin:.15rem 0 0;color:var(--soft);font-weight:400}
.unsaid{margin:0}
.days{padding-left:0;list-style:none}
.days li{margin:0 0 .4rem}
.blank{display:inline-block;min-width:9rem;border-bottom:1px solid var(--ink);color:var(--soft);font-size:.85em;padding-left:.2em}
.ticks{list-style:none;padding:0}
.ticks li{position:relative;padding:0 0 .45rem 1.9rem}
.ticks li::before{content:"";position:absolute;left:0;top:.2em;width:1.05em;height:1.05em;border:2px solid var(--ink);border-radius:.2em}
.ticks .done::before{background:var(--good);border-color:var(--good)}
.ticks .done::after{content:"";position:absolute;left:.37em;top:.28em;width:.28em;height:.6em;border:solid var(--panel);border-width:0 .16em .16em 0;transform:rotate(45deg)}
.columns{columns:2}
.columns li{break-inside:avoid}
.room{border:1px solid var(--rule);border-radius:.4rem;height:7.5rem;background:var(--panel)}
.what-if>li{margin:0 0 .8rem}
.what-if p{margin:0}
h1,h2,h3,h4,h5,p,li,dd,td,tbody th{overflow-wrap:anywhere}
table{table-layout:fixed}
.when{width:27%}
.who{width:29%}
.for-meeting .who,.for-meeting .when{width:23%}
.for-meeting td time{white-space:normal}
tbody th[scope=row]{font-weight:500}
.write{width:24%}
.goal table{margin:.9rem 0 .6rem}
.goal .soft{margin:0 0 .3rem}
.sign{display:grid;grid-template-columns:1fr 1fr;gap:1.6rem 2rem;margin-top:2.4rem}
.sign p{color:var(--soft);margin:0}
.line{display:block;border-bottom:1px solid var(--ink);height:2.2rem;margin-bottom:.3rem}
.journey{background:#fff;border-radius:.5rem;overflow-x:auto;padding:.4rem}
.journey svg{width:100%;height:auto;display:block}
.for-child{font-size:1.12rem}
.for-child .voice blockquote{font-size:1.35rem}
.for-child .goal>ul{margin:.2rem 0 0}
.for-child .goal>.ticks{margin:.5rem 0 0}
.for-child .room{height:13rem}
.copy+.copy{border-top:3px solid var(--rule);margin-top:3rem;padding-top:3rem}
@media (max-width:40rem){.blank{min-width:5rem}main{padding:1.5rem 1rem 3rem}.sign{grid-template-columns:1fr}time{white-space:normal}.goal dl div{grid-template-columns:1fr;gap:0}.columns{columns:1}}
@media screen and (max-width:40rem){
table,tbody,tr,td,tbody th{display:block;width:auto;padding:0;border:0}
tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
caption{display:block}
}
@media print{
html{font-size:11.5pt}
body{line-height:1.45}
.goal{padding:.8rem 1.1rem}
.goal dl div{padding:.15rem 0}
.room,.sign{break-before:avoid}
.room,.sign{break-inside:avoid}
main{max-width:none;padding:0}
.copy+.copy{break-before:page;border:0;margin:0;padding:0}
.goal,.goal dl div,.voice,.what-if>li,.whole-room{break-inside:avoid}
.goal{-webkit-box-decoration-break:clone;box-decoration-break:clone}
.for-meeting .goal,.for-family .goal{break-inside:auto}
.goal dl,.goal dl div:nth-child(-n+2),.goal dl div:last-child{break-before:avoid}
}
`;

/** Clear large print: 18 point, as charities for blind people ask for, in one column, with strong lines. */
export const LARGE_PRINT = `
html{font-size:150%}
body{line-height:1.6}
main{max-width:52rem}
h1,h2,h3,h4,h5,.voice blockquote{font-family:inherit}
:root{--soft:var(--ink)}
table,.table{font-size:1rem}
caption,.small,.voice figcaption,.blank,.more{font-size:1rem}
.goal dl div{grid-template-columns:1fr;gap:0}
.columns{columns:auto}
.need{padding-left:.7rem}
time{white-space:normal}
.for-meeting .goal{padding:0 0 1rem;border-width:0 0 1px;border-radius:0}
.stacks,.stacks tbody,.stacks tr,.stacks td,.stacks tbody th,.stacks caption{display:block;width:auto;padding:0;border:0}
.stacks thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.stacks caption{padding:0 0 .4rem}
.stacks tr{padding:.6rem 0;border-bottom:1px solid var(--rule)}
.stacks .when,.for-meeting .stacks tbody th{font-weight:700}
.stacks td[data-label]:not(:empty)::before,.stacks .write::before{content:attr(data-label) ": "}
.stacks .write::before{content:attr(data-label)}
.stacks .write{min-height:6rem}
@media print{html{font-size:18pt}body{line-height:1.6}.goal{break-inside:auto}.for-meeting .goal{-webkit-box-decoration-break:slice;box-decoration-break:slice}}
`;
