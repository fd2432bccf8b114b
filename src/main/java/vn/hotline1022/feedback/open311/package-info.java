/**
 * Hands feedback to receivers that speak Open311 GeoReport v2, in JSON and XML. Everything that
 * comes from there is taken for hostile: bounded, decoded strictly, reduced to plain text.
 */
package vn.hotline1022.feedback.open311;
