import { Hono } from 'hono'
import { listLookedAt } from '#modules/fostering/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { today } from '#platform/text/dates.ts'
import { countWords } from '#platform/text/words.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { approveStory } from '../commands/approve.ts'
import { cancelRelease } from '../commands/cancel-release.ts'
import { correctStory } from '../commands/correct.ts'
import { planRelease } from '../commands/plan-release.ts'
import { publishStory } from '../commands/publish.ts'
import { returnStory } from '../commands/return.ts'
import { sendToReview } from '../commands/send-to-review.ts'
import { setEmbargo } from '../commands/set-embargo.ts'
import { takeDown } from '../commands/take-down.ts'
import { translateStory } from '../commands/translate.ts'
import { difference } from '../difference.ts'
import { StoryPage } from '../pages/story.tsx'
import { VersionPage } from '../pages/version.tsx'
import { paths } from '../paths.ts'
import { maySettle, rightsOf } from '../policy.ts'
import { listLinks } from '../queries/approval-link.ts'
import { listComments } from '../queries/comment.ts'
import { listDeliveries } from '../queries/delivery.ts'
import { listSheet, listUndrawn } from '../queries/fact-sheet.ts'
import { listForms } from '../queries/form.ts'
import {
  getVersion,
  listEditions,
  listShownPictures,
  listTranslations,
  listVerdicts,
  listVersions,
} from '../queries/history.ts'
import { listPeople } from '../queries/people.ts'
import { readNeeds } from '../queries/readiness.ts'
import { showStory } from '../queries/story.ts'
import { listClips } from '../repository/clip.ts'
import { findHold } from '../repository/hold.ts'
import { showRelease } from '../queries/release.ts'
import { findRelief } from '../queries/relief.ts'
import { isSameText } from '../sameness.ts'

const back = { done: ({ id }: { id: string }) => paths.show(id), again: showStoryPage }

/** A story's own page and its steps. */
export const story = new Hono<Env>()
  .get(paths.show(':id'), (c) => showStoryPage(c))
  .get(paths.version(':id', ':number'), (c) => showVersion(c))
  .post(paths.send(':id'), submit(sendToReview, back))
  .post(paths.approve(':id'), submit(approveStory, back))
  .post(paths.return(':id'), submit(returnStory, back))
  .post(paths.publish(':id'), submit(publishStory, back))
  .post(paths.planRelease(':id'), submit(planRelease, back))
  .post(paths.cancelRelease(':id'), submit(cancelRelease, back))
  .post(paths.embargo(':id'), submit(setEmbargo, back))
  .post(paths.correct(':id'), submit(correctStory, back))
  .post(paths.takeDown(':id'), submit(takeDown, back))
  .post(paths.translate(':id'), submit(translateStory, { done: ({ id }) => paths.edit(id), again: showStoryPage }))

/** A story's own page, or the same after something on it was refused. */
export async function showStoryPage(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await showStory(db, scope, idIn(c, 'id'), locale)
  const { id, exemplarIds } = shown
  const [
    people,
    sheet,
    undrawn,
    pictures,
    needs,
    verdicts,
    versions,
    editions,
    translations,
    forms,
    deliveries,
    comments,
    hold,
    relief,
    release,
    clips,
  ] = await Promise.all([
    listPeople(db, exemplarIds, today(now)),
    listSheet(db, id),
    listUndrawn(db, shown),
    listShownPictures(db, id),
    readNeeds(db, shown, today(now), scope.closed),
    listVerdicts(db, id),
    listVersions(db, id),
    listEditions(db, id),
    listTranslations(db, id),
    listForms(db, id),
    listDeliveries(db, id),
    listComments(db, id),
    findHold(db, id),
    findRelief(db, id, actor.id),
    showRelease(db, id),
    listClips(db, id),
  ])
  const links = await listLinks(
    db,
    { id, isInReview: shown.state === 'in_review', newestText: versions[0]?.number ?? 0 },
    now,
  )
  const live = editions.find(({ endedAt }) => endedAt === null)
  const plain = plainText(shown.body)
  const behind = live && !isSameText(live, shown) ? difference(wholeText(live), wholeText(shown)) : undefined
  const rights = rightsOf(actor, { unitId: shown.unitId, lastSavedBy: versions[0]?.byId ?? null })
  const submissions = {
    step: newId(now),
    decision: newId(now),
    km: newId(now),
    en: newId(now),
    hold: newId(now),
    talk: newId(now),
    plan: newId(now),
    embargo: newId(now),
    link: newId(now),
  }
  const { unitId } = shown
  const settleable = comments.filter((it) => maySettle(actor, { unitId, writtenBy: it.byId })).map(({ id: it }) => it)
  const looked = live ? [] : await listLookedAt(db, exemplarIds, today(now))
  const held = hold && { ...hold, isYou: hold.officialId === actor.id }
  return html(
    c,
    <StoryPage
      {...{ frame, locale, story: shown, words: countWords(plain), plain, people, sheet, undrawn, pictures, clips }}
      {...{
        needs,
        rights,
        verdicts,
        versions,
        editions,
        translations,
        forms,
        deliveries,
        behind,
        submissions,
        attempt,
      }}
      {...{ comments, settleable, held, relief, looked }}
      {...{ release, links }}
      whole={wholeText(shown)}
    />,
  )
}

async function showVersion(c: Ctx) {
  const { db, scope, frame, locale } = c.var
  const shown = await showStory(db, scope, idIn(c, 'id'), locale)
  const number = Number(c.req.param('number'))
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000) throw new Refusal('missing', 'notFound')
  const [version, versions] = await Promise.all([getVersion(db, shown.id, number), listVersions(db, shown.id)])
  const others = versions.map((it) => it.number).filter((it) => it !== number)
  const against = others.find((it) => String(it) === c.req.query('voi')) ?? others.find((it) => it === number - 1)
  const before = against === undefined ? undefined : await getVersion(db, shown.id, against)
  const parts = {
    title: difference(before?.title ?? version.title, version.title),
    standfirst: difference(before?.standfirst ?? version.standfirst, version.standfirst),
    body: difference(plainText((before ?? version).body), plainText(version.body)),
  }
  return html(c, <VersionPage {...{ frame, locale, story: shown, version, before: before?.number, versions, parts }} />)
}

/** All that readers read, as one text to compare. */
function wholeText({ title, standfirst, author, body }: Parameters<typeof isSameText>[0]): string {
  return [title, standfirst, author, plainText(body, { captions: true })].filter(Boolean).join('\n\n')
}
