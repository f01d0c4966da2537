import * as exemplars from '#modules/exemplars/index.ts'
import * as stories from '#modules/stories/index.ts'
import { fieldId, topicId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import { chanceOf } from './chance.ts'
import { foster } from './fostering.ts'
import { type Outcome, type Planned, play } from './life.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'
import type { Told } from './written.ts'

const chauDien = unitId('xa-chau-dien')

/** The shapes of real life that the demonstration must show: a withdrawn consent, a hold, a correction, a look-alike. */
export async function playSpecialCases(stage: Stage, told: readonly Told[]): Promise<void> {
  const old = told.filter(({ lived }) => lived.recognisedOn! < '2024-09-01')
  await withdrawOne(stage, old.at(3)!)
  await correctOne(stage, old.at(6)!)
  await holdOne(stage, old.at(9)!)
  await workAtHand(stage)
}

async function withdrawOne(stage: Stage, { lived, unitId: unit }: Told) {
  const day = '2025-03-12'
  const consents = await stage.db
    .selectFrom('exemplars.consent')
    .select(['id', 'use'])
    .where('exemplar_id', '=', lived.id)
    .execute()
  const portal = consents.find(({ use }) => use === 'portal')!
  await exemplars.withdrawConsent(sceneOn(stage, stage.cast.officerOf(unit, day), day), {
    ...{ id: lived.id, consentId: portal.id, alsoUses: ['press', 'radio', 'print'], on: formatDate(day) },
    reason: 'Gia đình muốn giữ sự riêng tư, đề nghị gỡ bài trên cổng.',
  })
  await stage.doJobs(day)
}

async function correctOne(stage: Stage, { storyId, unitId: unit }: Told) {
  const day = '2024-12-05'
  const { db, cast } = stage
  const story = await db.selectFrom('stories.story').selectAll().where('id', '=', storyId).executeTakeFirstOrThrow()
  const seen = async () => ({ id: storyId, version: await versionOf(db, 'stories.story', storyId) })
  const { title, author, field_id, topic_id, cover_id } = story
  await stories.saveStory(sceneOn(stage, cast.officerOf(unit, day), day), {
    ...(await seen()),
    ...{ title, author, fieldId: field_id, topicId: topic_id, coverId: cover_id, body: JSON.stringify(story.body) },
    standfirst: `${story.standfirst} (Số liệu đã đối chiếu lại với địa phương.)`,
  })
  await stories.correctStory(sceneOn(stage, cast.headOf(unit, day), day, 15), {
    ...(await seen()),
    correction: 'Bản đăng lần đầu ghi chưa rõ nguồn số liệu; nay ghi rõ đã đối chiếu với địa phương.',
  })
}

async function holdOne(stage: Stage, { lived, unitId: unit }: Told) {
  const day = '2025-05-20'
  await exemplars.hold(sceneOn(stage, stage.cast.officerOf(unit, day), day), {
    ...{ id: lived.id, version: await versionOf(stage.db, 'exemplars.exemplar', lived.id) },
    reason: 'Có đơn phản ánh về đất đai, đang xác minh; tạm dừng giới thiệu cho đến khi có kết luận.',
  })
}

/** What waits on the desks of the demonstration's own posts: Châu Điền and, above it, Cầu Kè. */
async function workAtHand(stage: Stage) {
  const cases: [name: string, outcome: Outcome, days: number, what: string][] = [
    ['Nhóm vá đường Chiều thứ Bảy', 'waiting', 40, 'mỗi chiều thứ Bảy vá ổ gà trên lộ ấp, đến nay được 3,2 km'],
    ['Sơn Thị Đào', 'emerging', 25, 'nuôi lươn không bùn trong bể bạt, chỉ cách làm cho 4 hộ'],
    ['Tổ tự quản giao thông Ô Rồm', 'returned', 60, 'dọn cỏ, gắn 18 biển nhắc đường trơn'],
    ['Lâm Văn Tài', 'verified', 55, 'dạy bơi miễn phí cho 46 em nhỏ ba mùa hè liền'],
    ['Hộ bà Kim Thị Nhiên', 'recognised', 70, 'ủ phân từ lục bình, bớt một nửa phân hóa học'],
  ]
  for (const [name, outcome, daysAgo, what] of cases) {
    const chance = chanceOf(`at-hand/${name}`)
    const isPerson = !/^(Nhóm|Tổ|Hộ)/.test(name)
    const discovered = addDays(stage.today, -daysAgo)
    const kind = isPerson ? 'individual' : name.startsWith('Hộ') ? 'household' : 'collective'
    const planned: Planned = {
      person: {
        ...{
          kind,
          name,
          nameKm: null,
          gender: isPerson ? (name.includes('Thị') ? 'female' : 'male') : null,
          guardian: null,
        },
        ...{
          birthYear: isPerson ? 1979 : null,
          ethnicity: null,
          occupation: null,
          directWorker: isPerson,
          hamlet: 'ấp Ô Rồm',
        },
      },
      ...{
        unitId: chauDien,
        discovered,
        outcome,
        decides: 'above',
        wasReturned: false,
        consent: false,
        movementId: null,
      },
      ...{ fieldId: fieldId(6), topicId: topicId(6, 'viec-nghia'), source: isPerson ? 'citizen' : 'front' },
      summary: `${name} ${what}.`,
      achievements: [{ what: `${what.charAt(0).toUpperCase()}${what.slice(1)}`, before: '', after: '' }],
    }
    const lived = await play(stage, planned, chance)
    if (name === 'Sơn Thị Đào')
      await foster(
        stage,
        {
          ...{ lived, unitId: chauDien, start: addDays(discovered, 2), open: true },
          supports: [{ kind: 'technical', what: 'Một buổi hướng dẫn của cán bộ khuyến nông' }],
          weaknesses: [
            { weakness: 'Chưa ghi sổ thức ăn và số lươn chết', remedy: 'Hội Phụ nữ cấp sổ mẫu, mỗi tuần xem một lần' },
          ],
        },
        chance,
      )
  }
}
