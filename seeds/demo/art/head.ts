import { cut, disc, fill, times } from './cut.ts'
import { ink, type Skin } from './palette.ts'

/** What covers a small head: hair alone, or a hat over it. */
export type Headwear =
  | 'short'
  | 'bun'
  | 'long'
  | 'shaved'
  | 'non'
  | 'krama'
  | 'soft'
  | 'cap'
  | 'pith'
  | 'nurse'
  | 'helmet'

/** A head in profile on its neck, the neck's foot at (0, -96) of the body. */
export function head(kind: Headwear, skin: Skin, hair: string): string {
  const face =
    fill('M-9-122H9L10-96Q0-88-11-96Z', skin.dark) +
    fill(
      'M-18-140Q-20-166 2-168Q19-168 21-152Q21-147 26-138Q26-135 21-134Q22-131 20-129Q21-122 16-118Q6-114-2-117Q-18-122-18-140Z',
      skin.light,
    ) +
    fill([cut(11, -145, 18, -145, 2), cut(14, -127, 20, -127, 1.4)], ink.black) +
    fill([cut(-8, -124, 4, -118, 2), cut(-12, -130, -2, -121, 2)], skin.dark)
  return behind[kind](hair) + face + over[kind](hair)
}

const crop = (hair: string) =>
  fill('M-20-134Q-25-171 2-172Q21-173 22-153Q10-160 4-150Q3-141-4-139Q-6-130-11-122Q-19-126-20-134Z', hair) +
  fill(
    times(3, (i) => cut(-14 + i * 4, -146 - i * 7, 6 + i * 4, -166 + i * 3, 1, -5)),
    ink.paper,
    0.45,
  )

const nothing = () => ''

const behind: Record<Headwear, (hair: string) => string> = {
  short: nothing,
  shaved: nothing,
  bun: (hair) => disc(-23, -140, 11, hair),
  long: (hair) => fill('M-14-166Q-32-130-24-84Q-14-78-4-86L-4-150Z', hair),
  non: (hair) => fill('M-12-150Q-24-128-19-100Q-10-98-4-104L0-146Z', hair),
  krama: () =>
    fill('M-16-158Q-34-140-30-104L-18-106Q-16-130-8-146Z', ink.paper) +
    fill([cut(-30, -116, -18, -118, 2), cut(-28, -132, -16, -134, 2), cut(-24, -106, -18, -150, 2)], ink.brick),
  soft: nothing,
  cap: nothing,
  pith: nothing,
  nurse: (hair) => disc(-20, -138, 10, hair),
  helmet: nothing,
}

const over: Record<Headwear, (hair: string) => string> = {
  short: crop,
  bun: crop,
  long: crop,
  shaved: () => fill([cut(-12, -156, 8, -165, 1.6, -4), cut(-15, -148, 0, -160, 1.4, -4)], ink.bark, 0.5),
  non: () =>
    fill('M2-200Q10-190 58-150Q30-141 2-141Q-26-141-54-150Q-6-190 2-200Z', ink.straw) +
    fill(
      [
        ...times(9, (i) => cut(2 + (i - 4), -194, 2 + (i - 4) * 11, -146, 1)),
        cut(-30, -166, 34, -166, 1.2, 5),
        cut(-16, -180, 20, -180, 1, 4),
      ],
      ink.bark,
      0.65,
    ) +
    fill('M-54-150Q-26-141 2-141Q30-141 58-150Q30-132 2-132Q-26-132-54-150Z', ink.bark),
  krama: () =>
    fill('M-20-146Q-24-174 2-175Q24-174 23-151Q2-162-20-146Z', ink.paper) +
    fill(
      [
        cut(-19, -154, 22, -160, 2, -6),
        cut(-14, -164, 18, -168, 2, -4),
        cut(-8, -172, -10, -152, 2),
        cut(2, -174, 2, -156, 2),
        cut(12, -172, 13, -154, 2),
      ],
      ink.brick,
    ),
  soft: (hair) =>
    crop(hair) +
    fill('M-30-150Q-22-154-19-158Q-18-180 2-180Q22-180 22-160Q28-156 38-150Q4-158-30-150Z', ink.green) +
    fill([cut(-18, -162, 21, -162, 1.6, -3), cut(-12, -176, -4, -166, 1.4)], ink.leaf),
  cap: (hair) =>
    crop(hair) +
    fill('M-24-160Q-22-182 4-180Q30-178 30-166L24-158Q2-164-22-155Z', ink.green) +
    fill('M20-160Q34-160 38-152Q28-154 20-154Z', ink.black) +
    disc(22, -168, 4, ink.straw) +
    fill(cut(-20, -158, 24, -161, 2.6, -4), ink.brick),
  pith: (hair) =>
    crop(hair) +
    fill('M-32-148Q-24-153-21-157Q-18-184 3-184Q24-184 25-160Q32-156 40-148Q4-160-32-148Z', ink.green) +
    disc(20, -166, 4, ink.brick) +
    fill([cut(-20, -160, 24, -160, 1.6, -3), cut(-12, -178, -6, -164, 1.4)], ink.leaf),
  nurse: (hair) =>
    crop(hair) +
    fill('M-20-152Q-18-178 4-177Q20-176 21-162Q2-168-20-152Z', ink.paper) +
    fill([cut(6, -174, 6, -166, 2), cut(2, -170, 10, -170, 2)], ink.brick),
  helmet: (hair) =>
    crop(hair) +
    fill('M-25-148Q-26-184 3-184Q28-184 28-156Q2-164-25-148Z', ink.ochre) +
    fill([cut(-24, -152, 28, -157, 2, -8), cut(-14, -176, 0, -180, 2)], ink.paper),
}
