// Draws the countries of the response from world-atlas (Natural Earth, public domain) into one file of SVG paths. It is called by hand, when
// the map is to change, and never by the build:
//   cd portal/src/main/web/map && npm install --no-save --ignore-scripts world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 && node make-map.mjs
// Borders are simplified before they become shapes, so that neighbours still meet.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const WIDTH = 600;
const HEIGHT = 640;
const INSET = { width: 92, height: 64 };
// In square pixels: a bend whose triangle is smaller is not seen.
const SMALLEST_BEND = 0.6;
const SMALLEST_BEND_OF_AN_INSET = 0.4;
const SMALLEST_ISLAND = 1.5;
const COUNTRIES = {
    '032': 'ARG', '533': 'ABW', '068': 'BOL', '076': 'BRA', '152': 'CHL', '170': 'COL', '188': 'CRI', '531': 'CUW', '214': 'DOM',
    '218': 'ECU', '328': 'GUY', '484': 'MEX', '591': 'PAN', '600': 'PRY', '604': 'PER', '780': 'TTO', '858': 'URY', '862': 'VEN',
};
const INSETS = ['ABW', 'CUW', 'TTO'];

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')));

function decoded(topology) {
    const { scale, translate } = topology.transform;
    return topology.arcs.map((arc) => {
        let x = 0;
        let y = 0;
        return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
}

// Visvalingam and Whyatt: the least bend goes first, until none is left that is too small to see.
function simplified(arc, project, smallest) {
    const points = arc.map((point) => ({ point, at: project(point) ?? [0, 0] }));
    for (;;) {
        let least = smallest;
        let place = -1;
        for (let i = 1; i < points.length - 1; i++) {
            const [a, b, c] = [points[i - 1].at, points[i].at, points[i + 1].at];
            const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
            if (area < least) {
                least = area;
                place = i;
            }
        }
        if (place < 0 || points.length <= 3) {
            return points.map(({ point }) => point);
        }
        points.splice(place, 1);
    }
}

function shapes(project, smallest, wanted) {
    const geometries = atlas.objects.countries.geometries.filter(({ id }) => wanted.includes(COUNTRIES[id]));
    const used = new Set();
    const walk = (arcs) => (Array.isArray(arcs) ? arcs.forEach(walk) : used.add(arcs < 0 ? ~arcs : arcs));
    geometries.forEach(({ arcs }) => walk(arcs));
    const arcs = decoded(atlas).map((arc, number) => (used.has(number) ? simplified(arc, project, smallest) : arc));
    const topology = { type: 'Topology', arcs, objects: atlas.objects };
    return new Map(geometries.map((geometry) => [COUNTRIES[geometry.id], feature(topology, geometry)]));
}

// Islands that would be specks, and those far out at sea, are left out.
function withoutSpecks(shape, path) {
    const { type, coordinates } = shape.geometry;
    if (type !== 'MultiPolygon') {
        return shape;
    }
    const parts = coordinates.filter((part) => {
        const [[west]] = path.bounds({ type: 'Polygon', coordinates: part });
        return path.area({ type: 'Polygon', coordinates: part }) > SMALLEST_ISLAND && west > 0;
    });
    return { ...shape, geometry: { type, coordinates: parts } };
}

function centre(shape) {
    const points = shape.geometry.coordinates.flat(shape.geometry.type === 'MultiPolygon' ? 2 : 1);
    return [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
}

const all = Object.values(COUNTRIES).sort();
const raw = all.map((code) => feature(atlas, atlas.objects.countries.geometries.find(({ id }) => COUNTRIES[id] === code)));
const frame = {
    type: 'FeatureCollection',
    features: raw.filter(({ id }) => !['152', '218'].includes(id)).concat([{ type: 'Feature', geometry: { type: 'MultiPoint', coordinates: [[-75.6, -55.9], [-81, 0]] } }]),
};
const projection = geoAzimuthalEqualArea().rotate([78, 12]).fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], frame);
const path = geoPath(projection).digits(1);
const lines = [`# ${WIDTH} x ${HEIGHT}, insets ${INSET.width} x ${INSET.height}. Made by src/main/web/map/make-map.mjs from world-atlas 2.0.2 (Natural Earth); not written by hand.`];
for (const [code, shape] of shapes(projection, SMALLEST_BEND, all)) {
    lines.push(`${code} ${path(INSETS.includes(code) ? shape : withoutSpecks(shape, path))}`);
}
for (const code of INSETS) {
    const own = raw[all.indexOf(code)];
    const close = geoMercator().fitExtent([[8, 6], [INSET.width - 8, INSET.height - 6]], own);
    const shape = shapes(close, SMALLEST_BEND_OF_AN_INSET, [code]).get(code);
    lines.push(`inset.${code} ${geoPath(close).digits(1)(shape)}`);
    lines.push(`place.${code} ${projection(centre(own)).map((n) => n.toFixed(1)).join(' ')}`);
}
writeFileSync(process.argv[2] ?? '../../resources/map/countries.txt', lines.join('\n') + '\n');
