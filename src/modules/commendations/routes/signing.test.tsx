import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aCertificate } from '#test/certificates.ts'
import { testDatabase } from '#test/database.ts'
import { poppler } from '#test/papers.ts'
import { anOfficial, aStore, deskOf, someDay } from '#test/world.ts'
import { storedSigned } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const files = aStore()
const desk = deskOf(db, head, { files })
const made = aCertificate({ password: 'bi-mat-cua-toi' })
const fileOf = (bytes: Buffer, name = 'chung-thu.p12') => new File([new Uint8Array(bytes)], name)
const send = (id: string, fields: Record<string, string | File>) =>
  desk.post(paths.decisionAct(id, 'ky-so'), { version: '2', ...fields })
const copyOf = (id: string) =>
  db
    .selectFrom('commendations.decision as d')
    .innerJoin('files.file as f', 'f.id', 'd.copy_file_id')
    .select(['f.sha256', 'f.name'])
    .where('d.id', '=', id)
    .executeTakeFirst()

describe('signing a decision in the product', () => {
  test('gives a PDF that pdfsig accepts, shown with who, when and how far it is vouched for', async () => {
    const { decisionId } = await storedSigned(db, head, someDay)
    const answer = await send(decisionId, { certificate: fileOf(made.p12), password: 'bi-mat-cua-toi' })
    assert.equal(answer.status, 303)

    const copy = await copyOf(decisionId)
    assert.match(copy!.name, /^quyet-dinh-\d+-QĐ-UBND-ky-so\.pdf$/)
    const pdf = await files.read(copy!.sha256)
    assert.match(
      poppler('pdfsig', pdf),
      /Signature is Valid[\s\S]*Total document signed|Total document signed[\s\S]*Signature is Valid/,
    )
    assert.match(poppler('pdftotext', pdf), /Ký số: 11\/06\/2024 09:00:00 \+07:00/)

    const page = await (await desk.request(paths.decision(decisionId))).text()
    for (const words of [
      'Lâm Văn Phước',
      'Nội dung nguyên vẹn',
      'Chưa xác minh được tổ chức cấp',
      '11/06/2024 09:00:00',
    ])
      assert.ok(page.includes(words), words)
  })

  test('a wrong password is told at its field; neither password nor certificate file stays anywhere', async () => {
    const { decisionId } = await storedSigned(db, head, someDay)
    const answer = await send(decisionId, { certificate: fileOf(made.p12), password: 'sai-mat-khau' })
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, /id="ky-so-password-error"[^>]*>Mật khẩu không mở được/)
    assert.ok(!page.includes('sai-mat-khau'))
    assert.equal(await copyOf(decisionId), undefined)

    const entries = await db.selectFrom('audit.entry').select('input').execute()
    assert.ok(!JSON.stringify(entries).match(/sai-mat-khau|bi-mat-cua-toi/))
    const kept = await db.selectFrom('files.file').select('name').execute()
    assert.ok(kept.every(({ name }) => !/p12|pfx|chung-thu/.test(name)))
  })

  test('a file that is none, none at all, and one too large are told at the file', async () => {
    const { decisionId } = await storedSigned(db, head, someDay)
    const told = async (fields: Record<string, string | File>) => {
      const page = await (await send(decisionId, fields)).text()
      return /id="ky-so-certificate-error"[^>]*>([^<]*)/.exec(page)?.[1]
    }
    assert.match((await told({ certificate: fileOf(Buffer.from('x')), password: 'a' }))!, /^Không phải tệp chứng thư/)
    assert.match((await told({ certificate: fileOf(Buffer.alloc(300_000)), password: 'a' }))!, /256 KB/)
    assert.ok(await told({ password: 'a' }))
  })

  test('an officer is refused', async () => {
    const { decisionId } = await storedSigned(db, head, someDay)
    const officer = deskOf(db, await anOfficial(db, 'officer', 'xa-chau-dien'), { files })
    const fields = { version: '2', certificate: fileOf(made.p12), password: 'bi-mat-cua-toi' }
    assert.equal((await officer.post(paths.decisionAct(decisionId, 'ky-so'), fields)).status, 403)
    const page = await (await officer.request(paths.decision(decisionId))).text()
    assert.ok(!page.includes('chứng thư số (PKCS#12'))
  })
})
