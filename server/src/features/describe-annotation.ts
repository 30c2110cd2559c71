/** What an annotation says, in a few words. */
import type { Annotation, CheckStatus } from '../annotations/annotation.ts';
import type { EntityType } from '../engine/index.ts';
import type { StoryAnnotation } from '../protocol.ts';

export function describeAnnotation({ body, anchors }: Annotation): Pick<StoryAnnotation, 'says' | 'note'> {
  switch (body.kind) {
    case 'speaker':
      return { says: `by ${body.speaker}`, note: '' };
    case 'no-speaker':
      return { says: 'by nobody', note: '' };
    case 'not-speech':
      return { says: body.as === 'title' ? 'a title or term' : 'not speech', note: '' };
    case 'type':
      return { says: kinds[body.type], note: '' };
    case 'not-name':
      return { says: 'not a name', note: '' };
    case 'same':
      return { says: `the same as “${anchors[1]?.exact ?? ''}”`, note: '' };
    case 'different':
      return { says: `another than “${anchors[1]?.exact ?? ''}”`, note: '' };
    case 'check':
      return { says: statuses[body.status], note: body.note };
    case 'comment':
      return { says: 'comment', note: body.text };
    case 'notes':
      return { says: 'rests on notes', note: body.source };
  }
}

const kinds: Readonly<Record<EntityType, string>> = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  other: 'another kind of name',
};

const statuses: Readonly<Record<CheckStatus, string>> = { verified: 'verified', 'to-check': 'to check', disputed: 'disputed' };
