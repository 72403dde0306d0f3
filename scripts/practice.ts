import { parseArgs } from 'node:util';
import { HOSTS } from '../tests/practice/server/certificate';
import { startPractice } from '../tests/practice/server/start';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4280' }, 'secure-port': { type: 'string', default: '4281' } },
});

const practice = await startPractice({ plain: Number(values.port), secure: Number(values['secure-port']) });
const rules = HOSTS.map((host) => `MAP ${host} 127.0.0.1:${practice.securePort}`).join(', ');

console.log(`Practice site: ${practice.origin}/home`);
console.log(`As x.com in a browser started with --ignore-certificate-errors --host-resolver-rules="${rules}"`);
console.log(`What was posted: ${practice.origin}/__posted`);
