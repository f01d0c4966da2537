import { describe } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { fostering } from './life/fostering.ts'
import { nominating } from './life/nominating.ts'
import { publishing } from './life/publishing.ts'
import { reading } from './life/reading.ts'
import { replicating } from './life/replicating.ts'
import { withdrawing } from './life/withdrawing.ts'
import { writing } from './life/writing.ts'
import type { Life } from './life/life.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const [commune, district, reader] = await Promise.all([
  visitor(product, chromium, 'xa'),
  visitor(product, chromium, 'huyen'),
  visitor(product, chromium),
])
const life: Life = {
  ...{ product, chromium, commune, district, reader, name: 'Thạch Thị Mộng Quờn', record: '', story: '', slug: '' },
  ...{ picture: '' },
}

describe('one exemplar lives its whole life in the product', () => {
  describe('found and fostered', () => fostering(life))
  describe('nominated, verified, assessed, recognised', () => nominating(life))
  describe('written about', () => writing(life))
  describe('published', () => publishing(life))
  describe('read', () => reading(life))
  describe('replicated', () => replicating(life))
  describe('and taken down when the person says so', () => withdrawing(life))
})
