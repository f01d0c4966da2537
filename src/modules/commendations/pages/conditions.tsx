import { Faults } from '#ui/faults.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { Finding } from '../eligibility.ts'
import { t } from '../messages/pages.ts'
import { paths } from '../paths.ts'
import { Citation } from './citation.tsx'
import type { DossierView } from './dossier.tsx'
import { SmallForm } from './small-form.tsx'

const shapes = { met: 'ok', stated: 'ok', open: 'open', unmet: 'late' } as const

/** What the title asks, how each point stands, and where it is written. */
export function Conditions(view: DossierView) {
  const { dossier, locale, mayEdit } = view
  const text = t(locale)
  const plain: Record<string, string> = { inForce: text.inForce, recipient: text.recipientFits, merit: text.meritFits }
  const nameOf = ({ key, name }: Finding) => name ?? plain[key] ?? key
  const { findings } = dossier.ready
  return (
    <Section id="dieu-kien" title={text.conditions}>
      <Faults
        items={findings.map((it) => ({
          state: shapes[it.state],
          text: nameOf(it),
          note: (
            <>
              {it.count && <>{text.countOf(String(it.count.found), String(it.count.needed))} </>}
              {it.words && <>{it.words} </>}
              <Citation cited={it.cited} locale={locale} />
            </>
          ),
        }))}
      />
      {dossier.merit === 'sudden' || dossier.merit === 'themed' ? <p class="soft">{text.noGround}</p> : null}
      {mayEdit &&
        findings
          .filter(({ state }) => state === 'open')
          .map((it) => (
            <SmallForm
              key={it.key}
              {...view}
              form={`dieu-kien-${it.key}`}
              title={`${text.standFor}: ${nameOf(it)}`}
              send={text.standFor}
              action={paths.act(dossier.id, 'dieu-kien')}
              version={dossier.version}
            >
              {(field) => (
                <>
                  <Hidden name="conditionKey" value={it.key} />
                  <TextArea {...field('words')} label={text.standForWords} rows={2} maxLength={500} />
                </>
              )}
            </SmallForm>
          ))}
    </Section>
  )
}
