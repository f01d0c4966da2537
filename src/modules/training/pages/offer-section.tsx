import { formatDate } from '#platform/text/dates.ts'
import { Check } from '#ui/check.tsx'
import { Checks } from '#ui/checks.tsx'
import { Facts } from '#ui/facts.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t, travelKey } from '../messages/speaker.ts'
import { paths } from '../paths.ts'
import { agrees, languages, travels } from '../speaker.ts'
import type { MemberProps } from './member.tsx'

/** What a rapporteur offers as a speaker, with their consent; and ending it. */
export function OfferSection(props: MemberProps) {
  const { locale, member, offer, fields, exemplars, maySpeak, submission, returned, today } = props
  const text = t(locale)
  const isOffered = offer !== undefined && agrees(offer, today)
  const sent = (name: string) => (returned?.form === 'nhan' ? [returned.attempt.values[name] ?? []].flat() : undefined)
  return (
    <Section id="dien-gia" title={text.offer}>
      {offer ? (
        <Facts
          items={[
            { label: text.about, value: offer.about },
            {
              label: text.fields,
              value: fields
                .filter(({ id }) => offer.fieldIds.includes(id))
                .map(({ name }) => name)
                .join('; '),
            },
            { label: text.languages, value: offer.languages.map((it) => text[it]).join(', ') },
            { label: text.travels, value: text[travelKey[offer.travels]] },
            {
              label: text.offer,
              value: isOffered
                ? text.agreedSince(formatDate(offer.agreedOn))
                : text.endedSince(formatDate(offer.endedOn ?? offer.agreedOn)),
            },
          ]}
        />
      ) : (
        <p class="soft">{text.noOffer}</p>
      )}
      {maySpeak && !member.leftOn && (
        <SmallForm
          {...{ locale, submission, returned, words: text }}
          form="nhan"
          title={text.offer}
          send={text.saveOffer}
          action={paths.offer(member.id)}
        >
          {(of) => (
            <>
              <TextArea
                {...of('about', offer?.about)}
                label={text.about}
                hint={text.aboutHint}
                rows={3}
                maxLength={500}
                required
              />
              <Checks
                {...of('fieldIds')}
                label={text.fields}
                options={fields.map(({ id, name }) => ({ value: id, label: name }))}
                values={sent('fieldIds') ?? offer?.fieldIds ?? []}
                stacked
              />
              <Checks
                {...of('languages')}
                label={text.languages}
                options={languages.map((it) => ({ value: it, label: text[it] }))}
                values={sent('languages') ?? offer?.languages ?? ['vi']}
              />
              <Select
                {...of('travels', offer?.travels)}
                label={text.travels}
                options={travels.map((it) => ({ value: it, label: text[travelKey[it]] }))}
                required
              />
              <Select
                {...of('exemplarId', offer?.exemplarId ?? '')}
                label={text.exemplarId}
                hint={text.exemplarHint}
                options={exemplars.map(({ id, name }) => ({ value: id, label: name }))}
                blank={text.noExemplar}
                optionalWord
              />
              <Check {...of('agreed')} value="1" label={text.agreed} checked={sent('agreed')?.includes('1') ?? false} />
            </>
          )}
        </SmallForm>
      )}
      {maySpeak && isOffered && <PostButton action={paths.endOffer(member.id)} label={text.endOffer} quiet />}
    </Section>
  )
}
