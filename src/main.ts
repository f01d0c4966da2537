import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from './config.ts'
import { startServer } from './server.ts'

const root = existsSync(join(import.meta.dirname, '../migrations')) ? join(import.meta.dirname, '..') : process.cwd()

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Gương Sáng runs on Node 24; this is ${process.versions.node}. Start it with «npm start», which brings its own.`,
  )
  process.exit(1)
}

const config = readConfig(process.env, process.argv.includes('--demo'))
const running = await startServer(config, root).catch((error: Error) => {
  console.error(`Gương Sáng could not start: ${error.message}`)
  if (config.LOG_LEVEL === 'debug') console.error(error)
  process.exit(1)
})

console.log(`Gương Sáng: ${running.url}`)
if (running.setUpLink) console.log(`Tạo tài khoản quản trị đầu tiên (một lần, trong 24 giờ): ${running.setUpLink}`)
if (config.demo) console.log(`Bản minh họa, đăng nhập: ${new URL('/dang-nhap', running.url)}`)

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => (console.error('Gương Sáng did not end in order within 30 s.'), process.exit(1)), 30_000).unref()
    running.stop().then(
      () => process.exit(0),
      (error) => (console.error(error), process.exit(1)),
    )
  })
