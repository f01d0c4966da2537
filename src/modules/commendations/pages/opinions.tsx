import { formatDate } from '#platform/text/dates.ts'
import { Faults } from '#ui/faults.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/pages.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'
import type { DossierView } from './dossier.tsx'
import { SmallForm } from './small-form.tsx'

/** Which agencies were asked, by when, and what they said. */
export function Opinions(view: DossierView) {
  const { dossier, locale, today, may, agencies, mayAnswer } = view
  const text = t(locale)
  const mayAsk = may.handle && (dossier.state === 'moving' || dossier.state === 'passed')
  if (dossier.opinions.length === 0 && !mayAsk) return null
  return (
    <Section id="hiep-y" title={text.opinions}>
      <Faults
        items={dossier.opinions.map((it) => ({
          state:
            it.verdict === null && it.dueOn >= today ? 'open' : it.verdict && it.verdict !== 'disagree' ? 'ok' : 'late',
          text: `${it.unitName}: ${it.verdict ? words(locale)[it.verdict] : `${text.answerBy(formatDate(it.dueOn))}${it.dueOn < today ? ` (${text.late})` : ''}`}`,
          note: it.answer ?? it.question,
        }))}
      />
      {dossier.opinions
        .filter((it) => it.verdict === null && mayAnswer.has(it.id))
        .map((it) => (
          <SmallForm
            key={it.id}
            {...view}
            form={`y-kien-${it.id}`}
            title={`${text.giveOpinion}: ${it.question}`}
            send={text.giveOpinion}
            action={paths.act(dossier.id, `y-kien/${it.id}`)}
            version={it.version}
            open
          >
            {(field) => (
              <>
                <Radios
                  {...field('verdict')}
                  label={text.verdict}
                  options={(['agree', 'disagree', 'remark'] as const).map((value) => ({
                    value,
                    label: words(locale)[value],
                  }))}
                />
                <TextArea {...field('answer')} label={text.answer} rows={3} maxLength={2000} />
              </>
            )}
          </SmallForm>
        ))}
      {mayAsk && (
        <SmallForm
          {...view}
          form="hoi-y-kien"
          title={text.askOpinion}
          action={paths.act(dossier.id, 'hoi-y-kien')}
          version={dossier.version}
        >
          {(field) => (
            <>
              <Select
                {...field('unitId')}
                label={text.agency}
                options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <TextArea {...field('question')} label={text.question} rows={3} maxLength={1000} />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
