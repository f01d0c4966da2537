import { TemplateHandler } from 'easy-template-x'
import { strFromU8, unzipSync } from 'fflate'

/** What a Word template is filled with: texts, and lists of texts. */
export type FillData = Record<string, string | Record<string, string>[]>

/** The fields that a template may name, and the lists with the fields of their lines. */
export type Fillable = { fields: readonly string[]; lists: Readonly<Record<string, readonly string[]>> }

/** One thing that is wrong with a template, with the word at fault. */
export type TemplateProblem = { kind: 'unknownField' | 'brokenLoop' | 'wrongFont' | 'notDocx'; name: string }

/** The same template with its fields filled in. */
export async function fillTemplate(template: Buffer, data: FillData): Promise<Buffer> {
  return Buffer.from(await new TemplateHandler().process(template, data))
}

/** Everything that would make a template come out wrong: what it names that nobody fills, loops left open, other fonts. */
export async function inspectTemplate(template: Buffer, allowed: Fillable): Promise<TemplateProblem[]> {
  const parts = openDocx(template)
  if (!parts) return [{ kind: 'notDocx', name: '' }]
  return [...tagProblems(textOf(parts.body), allowed), ...fontProblems(parts)]
}

type Parts = { body: string; styles: string }

function openDocx(template: Buffer): Parts | undefined {
  try {
    const files = unzipSync(new Uint8Array(template), {
      filter: ({ name, originalSize }) => /^word\/(document|styles)\.xml$/.test(name) && originalSize < 30_000_000,
    })
    const [body, styles] = [files['word/document.xml'], files['word/styles.xml']]
    return body ? { body: strFromU8(body), styles: styles ? strFromU8(styles) : '' } : undefined
  } catch {
    return undefined
  }
}

/** The words of the document in order: Word parts one field over many runs, so they are read joined. */
function textOf(xml: string): string {
  const pieces = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<\/w:p>/g) ?? []
  return pieces.map((it) => (it === '</w:p>' ? '\n' : it.replace(/<[^>]*>/g, ''))).join('')
}

function tagProblems(text: string, { fields, lists }: Fillable): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const open: string[] = []
  for (const [, mark = '', given = ''] of text.matchAll(/\{([#/]?)([^{}\n]*)\}/g)) {
    const name = given.trim()
    const inside = open.at(-1)
    if (mark === '#') {
      if (!(name in lists)) problems.push({ kind: 'unknownField', name })
      open.push(name)
    } else if (mark === '/') {
      if (name === inside || (name === '' && inside)) open.pop()
      else problems.push({ kind: 'brokenLoop', name: `/${name}` })
    } else if (!(inside ? (lists[inside] ?? []) : fields).includes(name) && !(inside && fields.includes(name))) {
      problems.push({ kind: 'unknownField', name })
    }
  }
  for (const line of text.split('\n')) {
    const bare = line.replace(/\{[^{}]*\}/g, '')
    if (/[{}]/.test(bare)) problems.push({ kind: 'brokenLoop', name: bare.trim().slice(0, 60) })
  }
  return [...problems, ...open.map((name): TemplateProblem => ({ kind: 'brokenLoop', name: `#${name}` }))]
}

/** Decree 30/2020 asks for Times New Roman: what the runs and the default style name besides. */
function fontProblems({ body, styles }: Parts): TemplateProblem[] {
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? ''
  const named = new Set<string>()
  for (const [fonts] of `${defaults}${body}`.matchAll(/<w:rFonts [^>]*>/g)) {
    for (const [, name] of fonts.matchAll(/w:(?:ascii|hAnsi)="([^"]*)"/g)) named.add(name!)
    const theme = /w:(?:ascii|hAnsi)Theme="([^"]*)"/.exec(fonts)?.[1]
    if (theme && !/w:ascii="/.test(fonts)) named.add(theme)
  }
  return [...named]
    .filter((name) => name !== 'Times New Roman' && !isSymbolFont(name))
    .map((name) => ({ kind: 'wrongFont', name }))
}

const isSymbolFont = (name: string) => /^(Symbol|Wingdings)/.test(name)
