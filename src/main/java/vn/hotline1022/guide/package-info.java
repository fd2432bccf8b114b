/**
 * Guides: branching scripts an operator leads a citizen along, step by step. Their format (read
 * from YAML by {@code GuideYaml}), their run ({@code GuideRun}), their checker and the place they
 * come from. Pure; knows calls by nothing but the codes of {@code call.CallLists}.
 */
package vn.hotline1022.guide;
