import { Fragment } from 'preact'

/** A plain text as its writer parted it: a blank line begins a paragraph, a line within one stays a line. */
export function Paragraphs({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    <div class="prose flow" lang={lang}>
      {text.split(/\n{2,}/).map((part, at) => (
        <p key={at}>
          {part.split('\n').map((line, index) => (
            <Fragment key={index}>
              {index > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}
