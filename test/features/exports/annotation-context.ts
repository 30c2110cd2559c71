/** The terms of the Web Annotation vocabulary (w3.org/TR/annotation-vocab, appendix A) that exports use, for a JSON-LD processor that fetches nothing. */

const oa = 'http://www.w3.org/ns/oa#';
const as = 'https://www.w3.org/ns/activitystreams#';

const motivations = ['assessing', 'classifying', 'commenting', 'identifying', 'linking', 'tagging'];

export const annotationContext = {
  '@context': {
    oa,
    as,
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: `${oa}Annotation`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    SpecificResource: `${oa}SpecificResource`,
    TextualBody: `${oa}TextualBody`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TextPositionSelector: `${oa}TextPositionSelector`,
    Person: 'foaf:Person',
    ...Object.fromEntries(motivations.map((motivation) => [motivation, `${oa}${motivation}`])),
    body: { '@type': '@id', '@id': `${oa}hasBody` },
    target: { '@type': '@id', '@id': `${oa}hasTarget` },
    source: { '@type': '@id', '@id': `${oa}hasSource` },
    selector: { '@type': '@id', '@id': `${oa}hasSelector` },
    motivation: { '@type': '@vocab', '@id': `${oa}motivatedBy` },
    purpose: { '@type': '@vocab', '@id': `${oa}hasPurpose` },
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
    start: { '@type': 'xsd:nonNegativeInteger', '@id': `${oa}start` },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': `${oa}end` },
    value: 'rdf:value',
    created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
    modified: { '@type': 'xsd:dateTime', '@id': 'dcterms:modified' },
    creator: { '@type': '@id', '@id': 'dcterms:creator' },
    name: 'foaf:name',
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  },
};
