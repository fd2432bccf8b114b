package vn.hotline1022.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An article as its two files were read.
 *
 * @param article empty when anything is wrong with it
 */
record ArticleFile(String id, Optional<Article> article, List<ArticleFault> faults) {}
