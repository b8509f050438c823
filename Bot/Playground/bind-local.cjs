// The playground would listen on every interface and has no option against it: keep it on this machine.
const net = require('node:net');
const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function (...args) {
  const [first] = args;
  if (typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first))) {
    args.splice(1, typeof args[1] === 'string' ? 1 : 0, '127.0.0.1');
  } else if (first?.port !== undefined && !first.path) {
    args[0] = { ...first, host: '127.0.0.1' };
  }

  return listen.apply(this, args);
};
