import type { Locale } from '#platform/i18n.ts'
import { Empty } from '#ui/empty.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { canBe } from '../event.ts'
import { t } from '../messages/event.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'

type Props = { event: ShownEvent; locale: Locale; mayKeep: boolean }

/** The exemplars who appear at an event, and whether readers see their names. */
export function AppearingSection({ event, locale, mayKeep }: Props) {
  const text = t(locale)
  const mayChange = mayKeep && canBe('edit', event.state)
  return (
    <Section id="guong" title={text.appearing}>
      {event.appearing.length === 0 ? (
        <Empty title={text.noneAppear}>
          <p>{text.noneAppearText}</p>
        </Empty>
      ) : (
        <Table
          caption={text.appearing}
          captionHidden
          stack
          columns={[
            { key: 'name', label: text.exemplar },
            { key: 'unit', label: text.unit },
            { key: 'shown', label: text.onPortal },
            ...(mayChange ? [{ key: 'act', label: '' }] : []),
          ]}
          rows={event.appearing.map((it) => ({
            ...{ name: it.name, unit: it.unitName },
            shown: it.isShown ? <Tag kind="ok">{text.shown}</Tag> : <Tag kind="hold">{text.notShown}</Tag>,
            act: (
              <PostButton
                action={paths.dropAppearance(event.id, it.id)}
                label={
                  <>
                    {text.drop}
                    <span class="vh">: {it.name}</span>
                  </>
                }
                quiet
              />
            ),
          }))}
        />
      )}
      {mayChange && (
        <p>
          <a class="btn" href={paths.appearances(event.id)}>
            {text.chooseAppearing}
          </a>
        </p>
      )}
    </Section>
  )
}
