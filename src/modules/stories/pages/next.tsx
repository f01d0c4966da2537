import type { Locale } from '#platform/i18n.ts'
import { PostButton } from '#ui/post-button.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as news } from '../messages/newsroom.ts'
import { t as record } from '../messages/record.ts'
import { t } from '../messages/story.ts'
import { beforeReview, countNeeds, type Needs } from '../needs.ts'
import { paths } from '../paths.ts'
import type { Person } from '../queries/people.ts'
import type { ShownStory } from '../queries/story.ts'
import type { Rights } from '../policy.ts'

type Props = {
  story: ShownStory
  rights: Rights
  needs: Needs
  people: Person[]
  /** The text changed since it went out. */
  isBehind: boolean
  submission: string
  locale: Locale
}

/** The one main step of a story's state, or the same button blocked with its why; beside it, editing. */
export function NextSteps(props: Props) {
  const { story, rights, isBehind, locale } = props
  return (
    <>
      {rights.write && (
        <a class="btn" href={paths.edit(story.id)}>
          {news(locale).edit}
        </a>
      )}
      {story.state === 'published' ? (
        isBehind ? (
          <a class="btn" href="#dinh-chinh">
            {record(locale).seeChanges}
          </a>
        ) : (
          <a class="btn main" href={paths.portal(story.slug, story.language)}>
            {record(locale).seeOnPortal}
          </a>
        )
      ) : (
        <Step {...props} />
      )}
    </>
  )
}

function Step({ story, rights, needs, people, submission, locale }: Props) {
  const [words, text] = [t(locale), record(locale)]
  const values = { version: story.version, submission }
  if (story.state === 'in_review') {
    const why = rights.approve ? undefined : rights.isOwn && rights.return ? text.whyOwn : text.whyHead
    return button(paths.approve(story.id), words.approve, why)
  }
  if (story.state === 'approved') {
    const against = people.filter(({ standing }) => standing !== 'showable')
    const who = against.map(({ name, standing }) => `${name} (${words[standing].toLowerCase()})`).join(', ')
    const missing = countNeeds(needs)
    const why = !rights.publish
      ? text.whyDesk
      : who
        ? text.whyPeople(who)
        : missing > 0
          ? text.whyMissing(missing)
          : undefined
    return button(paths.publish(story.id), words.publish, why)
  }
  const unready = countNeeds(beforeReview(needs))
  const why = !rights.send ? text.whyDesk : unready > 0 ? text.whyMissing(unready) : undefined
  return button(paths.send(story.id), words.send, why)

  function button(action: string, label: string, disabledWhy: string | undefined) {
    return disabledWhy ? (
      <Submit disabledWhy={disabledWhy}>{label}</Submit>
    ) : (
      <PostButton main {...{ action, label, values }} />
    )
  }
}
