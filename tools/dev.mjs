import { spawn } from 'node:child_process'
import { environment, install, root } from './ready.mjs'

// The server from its sources, started again at every change; styles and scripts rebuilt as they change.
install()
const options = { cwd: root, stdio: 'inherit', env: environment({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'debug' }) }
const build = spawn('node', ['tools/build.mjs', '--watch'], options)
const server = spawn('node', ['--watch', '--import', 'tsx', 'src/main.ts', ...process.argv.slice(2)], options)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => [build, server].map((it) => it.kill(signal)))
server.once('exit', (code) => {
  build.kill()
  process.exit(code ?? 0)
})
