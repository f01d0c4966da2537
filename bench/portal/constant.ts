import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// What the product is compared with: node:http answering one buffer with the same headers, and nothing else.
const [port, folder] = process.argv.slice(2)
const body = readFileSync(`${folder}/body`)
const headers: Record<string, string> = JSON.parse(readFileSync(`${folder}/headers.json`, 'utf8'))

createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1', () => console.log('ready'))
