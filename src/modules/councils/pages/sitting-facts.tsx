import { Facts } from '#ui/facts.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as councilWords } from '../messages/council.ts'
import { t } from '../messages/sitting.ts'
import type { Props } from './sitting.tsx'

/** How a sitting stands at a glance: who takes part, whether that is enough, who is tied, who votes in writing. */
export function SittingFacts({ locale, members, presence, quorum, keeping }: Props) {
  const [text, words] = [t(locale), councilWords(locale)]
  const away = members.filter(({ id }) => presence.get(id) === 'written').map(({ name }) => name)
  const isEnough = presence.size >= quorum
  return (
    <Facts
      boxed
      items={[
        { label: words.presence, value: words.takingPart(presence.size, members.length) },
        {
          label: text.enough,
          value:
            quorum === 0 ? (
              text.noQuorumKnown
            ) : (
              <Tag kind={isEnough ? 'ok' : 'wait'}>{(isEnough ? text.isEnough : text.notEnough)(quorum)}</Tag>
            ),
        },
        ...(keeping
          ? [
              {
                label: text.ties,
                value: keeping.ties.members === 0 ? text.noTies : text.tiesOf(keeping.ties.members, keeping.ties.items),
              },
            ]
          : []),
        { label: text.writtenShort, value: away.join(', ') || text.nobodyWrites },
      ]}
    />
  )
}
