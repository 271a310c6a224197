/** How a tile's zigzag numbers are read: half of them are below zero, as outlines go to and fro. */
const HALF = /(\w)%2==1\?\(\1\+1\)\/-2:\1\/2/;

/**
 * A loader for Turbopack: MapLibre's worker as it is delivered, with that expression written as the
 * bundler writes it in MapLibre itself. V8's Maglev compiler (seen in Chromium 156) takes a division by
 * -2 for inexact, throws the function away and compiles it anew, over and over with each press.
 *
 * @param {string} source
 * @returns {string} the source as it was where the expression is not in it
 */
export default function mendWorker(source) {
  return source.replace(HALF, "$1%2==1?-(($1+1)/2):$1/2");
}
