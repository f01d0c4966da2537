import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t as ledger } from '../messages/delivery.ts'
import { t } from '../messages/press.ts'
import { paths } from '../paths.ts'
import type { TakenKit } from '../queries/press-kit.ts'
import { Owed } from './delivery-owed.tsx'

export type TakenProps = {
  locale: Locale
  kits: readonly TakenKit[]
  maySettle: (kit: TakenKit) => boolean
  submission: string
  attempt: Attempt | undefined
}

/** The kits that were handed over: fetched again while they may be used, answered for once they may not. */
export function TakenKits({ locale, kits, maySettle, submission, attempt }: TakenProps) {
  const text = t(locale)
  return (
    <Section id="da-nhan" title={text.taken} small={kits.length > 0 && String(kits.length)}>
      {kits.length === 0 ? (
        <p class="soft">{text.noneTaken}</p>
      ) : (
        <Table
          {...{ caption: text.taken, captionHidden: true, stack: true }}
          columns={[
            { key: 'story', label: text.story },
            { key: 'outlet', label: text.outlet },
            { key: 'day', label: ledger(locale).carriedOn },
            { key: 'state', label: ledger(locale).state },
          ]}
          rows={kits.map((kit) => ({
            story: (
              <>
                {kit.title}
                {!kit.due && (
                  <>
                    <br />
                    <a href={paths.kit(kit.id)}>
                      {text.download}
                      <span class="vh">: {kit.title}</span>
                    </a>
                  </>
                )}
              </>
            ),
            outlet: [kit.outlet, kit.taker].filter(Boolean).join(', '),
            day: <span class="num">{formatDate(kit.takenOn)}</span>,
            state: (
              <Owed
                {...{ locale, submission, attempt }}
                story={{ id: kit.storyId }}
                line={kit}
                may={maySettle(kit)}
                action={paths.settleKit(kit.id)}
              />
            ),
          }))}
        />
      )}
    </Section>
  )
}
