/** Jumps from change to change by keyboard and button; the page reads the same without it. */
export const script = `
const marks=()=>{const seen=new Set();return[...document.querySelectorAll('[data-change]')].filter(e=>{const key=e.closest('[data-edition]')?.dataset.edition+' '+e.dataset.change;if(e.offsetParent===null||e.closest('.changes')||seen.has(key))return false;const box=document.getElementById('kind-'+e.dataset.kind);if(box&&!box.checked)return false;seen.add(key);return true})};
let at=-1;
const go=step=>{const all=marks();if(!all.length)return;document.querySelector('.here')?.classList.remove('here');at=(at+step+all.length)%all.length;const e=all[at];e.classList.add('here');e.tabIndex=-1;e.focus({preventScroll:true});e.scrollIntoView({block:'center'});document.getElementById('count').textContent=(at+1)+' of '+all.length};
document.getElementById('next').addEventListener('click',()=>go(1));
document.getElementById('previous').addEventListener('click',()=>{if(at<0)at=0;go(-1)});
document.addEventListener('keydown',e=>{if(e.ctrlKey||e.metaKey||e.altKey||/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)&&e.target.type==='text')return;if(e.key==='j'||e.key==='n')go(1);else if(e.key==='k'||e.key==='p'){if(at<0)at=0;go(-1)}else if(e.key==='v'){const side=document.getElementById('view-side');const place=document.getElementById('view-place');(side.checked?place:side).checked=true;at=-1}});
`;
