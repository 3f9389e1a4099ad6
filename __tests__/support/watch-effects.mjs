// Loaded into the program before it starts (`node --import`): appends every connection and every child process to the
// file EFFECTS, and lets no connection leave this machine.
import { ChildProcess } from 'node:child_process';
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const note = (effect) => appendFileSync(process.env.EFFECTS, `${JSON.stringify(effect)}\n`);
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  // Inside Node the arguments come as one list, already in order.
  const [target] = Array.isArray(args[0]) ? args[0] : args;
  const {
    host = 'localhost',
    port,
    path,
  } = typeof target === 'object' ? target : { port: target, host: typeof args[1] === 'string' ? args[1] : undefined };
  note({ kind: 'connection', to: path ?? `${host}:${port}` });
  if (path !== undefined || !LOOPBACK.includes(host)) throw new Error(`no connection to ${path ?? host} in this test`);
  return connect.apply(this, args);
};
dgram.Socket.prototype.send = () => {
  note({ kind: 'connection', to: 'datagram' });
  throw new Error('no datagrams in this test');
};

const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function (options) {
  note({ kind: 'process', args: options.args, environment: options.envPairs ?? [] });
  return spawn.call(this, options);
};
for (const name of ['spawnSync', 'execSync', 'execFileSync']) {
  childProcess[name] = () => {
    note({ kind: 'process', args: [name], environment: [] });
    throw new Error('no synchronous child process in this test');
  };
}
syncBuiltinESMExports();
