// A process of its own, so that the speech program (GPL) and the product only pass text and sound to each other:
// text on standard input, MP3 on standard output.
import ESpeakNg from 'espeak-ng'
import { createMp3Encoder } from 'wasm-media-encoders'

const [voice = 'vi-vn-x-south', wordsPerMinute = '150'] = process.argv.slice(2)
const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(piece as Buffer)
const text = Buffer.concat(pieces).toString('utf8')

const spoken = await ESpeakNg({
  arguments: ['-v', voice, '-s', wordsPerMinute, '-w', 'out.wav', text],
  print() {},
  printErr() {},
})
const wav = spoken.FS.readFile('out.wav')
const sampleRate = new DataView(wav.buffer, wav.byteOffset).getUint32(24, true)
const headerBytes = 44
const samples = new Int16Array(wav.slice(headerBytes).buffer)
const encoder = await createMp3Encoder()
encoder.configure({ sampleRate, channels: 1, bitrate: 48 })
const begun = Buffer.from(encoder.encode([Float32Array.from(samples, (it) => it / 32_768)]).slice())
process.stdout.write(Buffer.concat([begun, Buffer.from(encoder.finalize().slice())]))
