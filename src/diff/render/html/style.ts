import { kinds } from '../../kind.ts';

/** Gives the page's style: the filters and views are checked boxes, so that they work without a script. */
export const style = `
:root{color-scheme:light dark;--text:#1b1b1f;--muted:#55555e;--page:#fff;--panel:#f4f4f1;--rule:#d3d3cd;--accent:#1f4e79;--ins:#0b3d1f;--ins-bg:#d7f1de;--del:#6b1410;--del-bg:#fde3e0;--mark:#fff3c4}
@media (prefers-color-scheme:dark){:root{--text:#ececea;--muted:#b4b4b0;--page:#17181b;--panel:#212227;--rule:#3d3f46;--accent:#9cc4ee;--ins:#bdf0cc;--ins-bg:#133520;--del:#ffcdc8;--del-bg:#451a17;--mark:#4a4218}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;background:var(--page);color:var(--text);font:1rem/1.6 Georgia,'Noto Serif',serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:1rem 1.25rem}
h1,h2,h3,h4,h5,h6,.bar,.changes,.caption,.by,.number,summary{font-family:system-ui,'Noto Sans',sans-serif;line-height:1.3}
h1{font-size:1.5rem;text-wrap:balance}h2{font-size:1.25rem;margin-top:2.5rem}h3{font-size:1.15rem}h4,h5,h6{font-size:1rem}
.bar{position:sticky;top:0;z-index:1;background:var(--panel);border-bottom:1px solid var(--rule);padding:.5rem max(1.25rem,calc((100% - 76rem)/2 + 1.25rem));display:flex;flex-wrap:wrap;gap:.35rem 1rem;align-items:center;font-size:.9rem}
.bar fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem .75rem}
.bar legend{float:left;margin-right:.75rem;padding:.2rem 0;color:var(--muted)}
.bar label{white-space:nowrap;padding:.15rem 0}
button{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--muted);border-radius:.25rem;padding:.15rem .6rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.changes{padding-left:2rem;font-size:.92rem}.changes li{margin:.35rem 0}.changes .words,.changes .what{display:block;color:var(--muted)}
a{color:var(--accent)}.kind{text-transform:capitalize}
ins,del{border-radius:.15rem;padding:0 .1em;scroll-margin-top:6rem}
ins{color:var(--ins);background:var(--ins-bg);text-decoration:underline;text-decoration-thickness:2px}
del{color:var(--del);background:var(--del-bg);text-decoration:line-through}
.moved{text-decoration-style:dotted}.passage{scroll-margin-top:6rem}
:target,.here{outline:3px solid var(--accent);outline-offset:2px;background:var(--mark)}
.in-place{max-width:42rem}.side{display:none}
.row{display:grid;grid-template-columns:1fr 1fr;gap:2rem;border-bottom:1px solid var(--rule)}
.row>div{min-width:0;overflow-wrap:anywhere;padding-block:.6rem}.row>div>:first-child{margin-top:0}.row>div>:last-child{margin-bottom:0}
blockquote{margin:1rem 2rem;padding-left:1rem;border-left:1px solid var(--accent)}
.box{background:var(--panel);padding:.1rem 1rem;margin:1rem 0}.box:is(.masthead,.subtitle,.byline,.colophon){background:none;padding:0;font-size:.9rem}.box:is(.masthead,.subtitle,.byline,.colophon) p{margin:.35rem 0}.by,.caption{font-size:.9rem;color:var(--muted)}
.note{display:grid;grid-template-columns:3.5rem 1fr;font-size:.9rem}.note>*{grid-column:2}.note>.number{grid-column:1;grid-row:1}
.notes{border-top:1px solid var(--rule);margin-top:2rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;border-block:2px solid var(--text)}td,th{padding:.1rem .75rem;text-align:left;vertical-align:top}
.image{display:inline-block;padding:.5rem 1rem;margin:.2rem .4rem .2rem 0;border:1px dashed currentColor}ins>.image{background:var(--ins-bg)}del>.image{background:var(--del-bg);text-decoration:line-through}:is(ins,del):has(>.image){padding:0;background:none}.link{text-decoration:underline;text-decoration-color:var(--muted)}
td p,th p,li p{margin:.2rem 0}
pre{overflow-x:auto;background:var(--panel);padding:.75rem}sup{line-height:0}
body:has(#view-side:checked) .in-place{display:none}body:has(#view-side:checked) .side{display:block}
${kinds
  .map(
    kind =>
      `body:has(#kind-${kind}:not(:checked)) ins[data-kind=${kind}]{color:inherit;background:none;text-decoration:none}body:has(#kind-${kind}:not(:checked)) .in-place del[data-kind=${kind}],body:has(#kind-${kind}:not(:checked)) li[data-kind=${kind}]{display:none}body:has(#kind-${kind}:not(:checked)) .side del[data-kind=${kind}]{color:inherit;background:none;text-decoration:none}`,
  )
  .join('\n')}
@media screen and (min-width:76rem){body:not(:has(#view-side:checked)) [data-edition]{display:grid;grid-template-columns:minmax(0,26rem) minmax(0,42rem);column-gap:3.5rem;align-items:start}body:not(:has(#view-side:checked)) [data-edition]>:is(h2,p){grid-column:1/-1}body:not(:has(#view-side:checked)) .changes{position:sticky;top:6.75rem;max-height:calc(100vh - 7.75rem);overflow-y:auto;margin:0;padding-right:.75rem}.in-place>:first-child{margin-top:0}}
@media (max-width:40rem){.row{gap:.75rem}.bar{position:static}blockquote{margin-inline:0}}
@media print{.bar,.changes a::after{display:none}body{font-size:10.5pt}:root{--page:#fff;--text:#000;--panel:#f4f4f1;--rule:#999;--muted:#444;--ins:#000;--del:#000;--ins-bg:#e4e4e4;--del-bg:#fff}h2,h3,h4{break-after:avoid}.row{break-inside:avoid}}
`;
