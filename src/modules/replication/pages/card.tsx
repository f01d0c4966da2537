import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { secondsOf } from '#platform/speech/sentences.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Steps } from '#ui/steps.tsx'
import { scriptOf } from '../card.ts'
import { t as adoptionWords } from '../messages/adoption.ts'
import { t as cardWords } from '../messages/card.ts'
import { learnKinds } from '../learning.ts'
import { t as learnWords } from '../messages/learn.ts'
import { t } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ShownCard } from '../queries/card.ts'
import { type Failed, failureText } from './outcome-section.tsx'
import { type Spreading, SpreadTree } from './spread-tree.tsx'

type Props = {
  frame: Frame
  locale: Locale
  card: ShownCard
  /** Who follows by the source's word, with those who failed. */
  followers: readonly (Spreading & Failed)[]
  mayDescribe: boolean
  /** The reader's own unit may follow, and ask. */
  mayRecord: boolean
  submission: () => string
  returned: Returned | undefined
}

/** A model card whole in the office: for the unit that keeps it, and for every unit that may follow (plan IV.2.d). */
export function CardPage({ frame, locale, card, followers, mayDescribe, mayRecord, submission, returned }: Props) {
  const [text, own, learn] = [t(locale), cardWords(locale), learnWords(locale)]
  const script = scriptOf(card)
  const part = (id: string, title: string, words: string) =>
    words && (
      <Section id={id} title={title}>
        <Paragraphs text={words} />
      </Section>
    )
  const counted = followers.filter(({ failedOn }) => !failedOn).length
  return (
    <DeskPage
      {...{ frame, locale }}
      title={card.name}
      crumbs={[{ label: text.title, href: paths.list() }, { label: card.name }]}
    >
      <Head
        title={card.name}
        lead={`${card.exemplarName}, ${card.unitName}`}
        actions={
          <>
            {mayRecord && (
              <a class="btn main" href={paths.record(card.exemplarId)}>
                {adoptionWords(locale).record}
              </a>
            )}
            <a class="btn" href={paths.leaflet(card.exemplarId)}>
              {own.leaflet}
            </a>
            {mayDescribe && (
              <a class="btn" href={paths.model(card.exemplarId)}>
                {text.describeAgain}
              </a>
            )}
          </>
        }
      />
      {part('vi-sao', text.problem, card.problem)}
      {part('can-co', text.conditions, card.conditions)}
      <Facts
        items={[
          { label: text.cost, value: card.cost },
          { label: text.duration, value: card.duration },
          { label: text.contact, value: card.contact },
        ].filter(({ value }) => value)}
      />
      <Section id="cac-buoc" title={text.stepsTitle}>
        <Steps items={card.steps.map(({ title, text: how }) => ({ title, children: how && <p>{how}</p> }))} />
      </Section>
      {part('ket-qua', text.results, card.results)}
      {part('khong-hop', text.limits, card.limits)}
      <Section id="nhan-rong" title={text.panelTitle} small={own.counted(counted, followers.length - counted)}>
        {followers.length === 0 ? (
          <p class="soft">{text.noFollowers}</p>
        ) : (
          <SpreadTree {...{ followers, locale }} sourceName={card.unitName} />
        )}
        {followers.some(({ failedOn }) => failedOn) && (
          <>
            <h3>{own.whyFailed}</h3>
            <ul class="bullets">
              {followers
                .filter(({ failedOn }) => failedOn)
                .map((it) => (
                  <li key={it.id}>
                    <b>{it.unitName}</b>: {failureText(it, locale)}
                  </li>
                ))}
            </ul>
          </>
        )}
      </Section>
      {mayRecord && (
        <SmallForm
          {...{ form: 'ask', title: learn.askAsUnit, send: learn.send, submission, locale, returned, words: learn }}
          action={paths.ask(card.exemplarId)}
        >
          {(field) => (
            <>
              <Select
                {...field('kind', 'visit')}
                label={learn.kind}
                blank={false}
                options={learnKinds.map((it) => ({ value: it, label: learn[it] }))}
              />
              <TextArea
                {...field('told')}
                label={learn.told}
                hint={learn.toldHint}
                rows={4}
                maxLength={2000}
                required
              />
            </>
          )}
        </SmallForm>
      )}
      <Section id="loi-doc" title={own.script} small={own.seconds(secondsOf(script))}>
        <Paragraphs text={script} />
      </Section>
      {card.isOwn && (
        <p>
          <a href={exemplarPaths.show(card.exemplarId)}>{own.toRecord}</a>
        </p>
      )}
    </DeskPage>
  )
}
