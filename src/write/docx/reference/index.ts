/** Reads a house's Word file and gives its look to ours. */
export { applyHouse } from './apply-house.ts';
export { type House, openHouse } from './house.ts';
