import { CaseTemplate } from './case-template.ts';
import type * as forms from './forms/similar.ts';
import { failed, type Kind, scored } from './kind.ts';
import { likeness } from './likeness.ts';

/** A cosine of 0.8 is a distance of 0.63 between vectors of length 1, whose score is 0.61. */
const thresholds: Readonly<Record<forms.Metric, number>> = { cosine: 0.8, 'dot-product': 0.8, euclidean: 0.6 };

/** What single precision leaves of a figure: the same text is as near as a threshold of 1 asks for. */
const precision = 1e-6;

/** Likeness in meaning. Embedding models look at what texts are about: "it is" and "it is not" are near each other. */
export const similar: Kind<typeof forms.similar> = {
  compile({ to, model, metric }, { threshold = thresholds[metric] }) {
    const written = [to].flat().map((one) => new CaseTemplate(one));
    const score = likeness(metric, model);
    return async (answer, testCase, jury) => {
      const said = answer.text.trim();
      const right = written.flatMap((one) => one.texts(testCase)).map((one) => one.trim());
      // There is nothing to embed, and no provider takes it.
      if (said === '') return { ...failed('says nothing'), score: 0 };
      const [vector, ...others] = await jury.embed(model, [said, ...right]);
      const nearest = Math.max(...others.map((other) => score(vector as Float32Array, other)));
      return nearest + precision >= threshold ? { pass: true, score: nearest } : scored(nearest, threshold);
    };
  },
};
