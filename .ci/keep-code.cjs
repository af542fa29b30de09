// Preloaded before the command line: keeps the code that V8 made of the program, also of what it
// compiled only as it ran, in the file named by KEEP_CODE.
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    process.on('exit', () => writeFileSync(process.env.KEEP_CODE, this.createCachedData()));
  }
};
