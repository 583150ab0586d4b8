import { deriveGraph } from '../dist/derive/derive.js';
import { corpusOf } from './corpus.js';
import { loadNeo4j } from './neo4j.js';
import { openMemoryStore } from '../dist/store/memory/store.js';
import neo4j from 'neo4j-driver';
import fs from 'fs';
const graph = deriveGraph(await corpusOf(100000, 1));
const mem = await openMemoryStore(graph).snapshot();
console.log('derived');
const l = await loadNeo4j({ graph });
console.log('loaded', l.load);
const ents=[...graph.concepts,...graph.actors,...graph.territories].sort((a,b)=>b.importance-a.importance).slice(0,3);
const snap=await l.store.snapshot();
const time=async(label,f)=>{const t=performance.now();const r=await f();console.log(label,Math.round(performance.now()-t),'ms');return r;};
for(const e of ents){
 const sim=mem.similar([e.id])[0].items;
 console.log(e.id,e.articleCount,sim.length);
 const parents=sim.slice(0,10).map(s=>`${e.id} ${s.other}`);
 const list={noun:'articles',of:'tie',tied:{by:['MENTION'],evidence:{}},filter:{},order:'NEWEST'};
 const w={after:null,before:null,limit:6,backward:false};
 for(let i=0;i<3;i++) await time('  mention 10',()=>snap.slices(list,parents,w));
 const list2={...list,tied:{by:['EVIDENCE'],evidence:{}}};
 for(let i=0;i<3;i++) await time('  evidence 10',()=>snap.slices(list2,parents,w));
 const sl={noun:'statements',of:'tie',filter:{},evidence:{},order:'SOURCES'};
 for(let i=0;i<3;i++) await time('  statements 10',()=>snap.slices(sl,parents,w));
 for(let i=0;i<2;i++) await time('  ties',()=>snap.ties([e.id],{}));
}
await l.stop();
