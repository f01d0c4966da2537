import { findAddress } from '#platform/database/found.ts'
import { connect } from '#platform/db.ts'
import { createSecretStore } from '#platform/credentials/secret-store.ts'
import { storedSent, storedPrinter } from '#modules/commendations/factory.ts'
import { draftDecision } from '#modules/commendations/commands/draft-decision.ts'
import { signDecision } from '#modules/commendations/commands/sign-decision.ts'
import { getSigner } from '#modules/commendations/repository/signing-key.ts'
import { issueCertificates } from '#modules/commendations/commands/issue-certificates.ts'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
const db = connect(findAddress('/tmp/print-demo/database')!, 3)
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const names = ['Thạch Thị Sa Mol (ថាច់ ធី សាម៉ុល)', 'Kim Sa Rương', 'Nguyễn Thị Bé Ba', 'Tổ hợp tác trồng rau sạch ấp Rùm Sóc']
const deeds = ['Vận động hơn bốn mươi hộ hiến đất làm đường, cùng bà con vá 3,2 km đường ấp Ô Chích A trong hai năm, góp phần xây dựng nông thôn mới trên địa bàn xã', 'Dạy chữ Khmer miễn phí ba mùa hè liền', 'Nuôi dạy mười hai trẻ mồ côi', 'Trồng rau sạch trên 14 ha, giúp 26 hộ thoát nghèo']
const items: string[] = []
const count = Number(process.argv[2] ?? 4)
for (let at = 0; at < count; at++) {
  const name = names[at % 4]! 
  const exemplarId = await storedExemplar(db, head, { unitKey: 'xa-chau-dien', subject: { name } as never })
  const it = await storedSent(db, head, now, { exemplarId, recipientNote: 'Ấp Ô Chích A, xã Châu Điền', summary: deeds[at % 4]! })
  items.push(`${it.id}:2`)
}
const scene = { db, actor: head, now }
const { id } = await draftDecision(scene, { unitId: head.post.unitId, title: 'Về việc tặng Giấy khen cho các cá nhân, tập thể có thành tích xây dựng nông thôn mới', issuer: 'Chủ tịch Ủy ban nhân dân xã Châu Điền', symbol: 'QĐ-UBND', items })
await signDecision(scene, { id, version: 1, decidedOn: '10/06/2024', signer: 'Lâm Văn Phước', signerTitle: 'Chủ tịch' })
const signer = await getSigner(db, createSecretStore('/tmp/print-demo/keys'), now)
await issueCertificates(scene, { id, version: 2, ...signer, baseUrl: 'http://127.0.0.1:4180' })
const awards = await db.selectFrom('commendations.award').select('id').where('decision_id','=',id).orderBy('annex_no').execute()
console.log(id, awards.map((a) => a.id).slice(0,4).join(' '))
await db.destroy(); process.exit(0)
