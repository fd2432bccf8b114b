/**
 * What is measured, each measure written down in one place ({@link vn.hotline1022.stats.Measure}),
 * from what calls, runs of guides, presence and feedback tell. Reads several features, as no other
 * feature does.
 */
package vn.hotline1022.stats;
