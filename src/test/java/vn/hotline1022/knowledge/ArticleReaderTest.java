package vn.hotline1022.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.knowledge.ArticleFault.Kind;

/** Articles of whatever origin: the good ones are read, the others say what is wrong, quickly. */
class ArticleReaderTest {
  private static final String HEAD =
      """
      ---
      id: cho-phuong
      title: {vi: "Chợ phường", en: "The market"}
      reasons: [OTHER]
      guides: []
      words:
        vi: ["chợ", "họp chợ"]
        en: ["market"]
      ---
      """;
  private static final String BODY =
      """
      > {Them} ra chợ **sáng sớm** giúp {us} ạ. {Them} có đi được không?

      ## Điều cần biết
      1. Chợ mở từ `5:00`. ✔ Có thể đông. ?
         - Ngày lễ nghỉ. ○
      2. Xem [trang của phường](https://example.invalid/x).

      Một đoạn
      hai dòng.
      """;
  private static final String ENGLISH =
      "> Please go early. Can you walk there?\n\n## What to know\n- It opens at five.\n";

  @TempDir private Path folder;

  private static ArticleFile read(String vietnamese, String english) {
    return ArticleReader.read("cho-phuong", bytes(vietnamese), bytes(english));
  }

  private static Optional<byte[]> bytes(String text) {
    return Optional.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Kind> wrong(String body) {
    return read(HEAD + body, ENGLISH).faults().stream().map(ArticleFault::kind).toList();
  }

  @Test
  void everythingAnArticleMayHaveIsRead() {
    ArticleFile file = read(HEAD + BODY, ENGLISH);
    assertThat(file.faults()).isEmpty();
    Article article = file.article().orElseThrow();
    Article.Page page = article.in(Locale.of("vi"));
    assertThat(page.title()).isEqualTo("Chợ phường");
    assertThat(page.say("bác", "cháu"))
        .containsExactly(
            new Span.Words("Bác ra chợ ", false, false),
            new Span.Words("sáng sớm", true, false),
            new Span.Words(" giúp cháu ạ. Bác có đi được không?", false, false));
    assertThat(page.blocks().getFirst())
        .isEqualTo(new Block.Heading(2, List.of(new Span.Words("Điều cần biết", false, false))));
    Block.Items list = (Block.Items) page.blocks().get(1);
    assertThat(list.numbered()).isTrue();
    assertThat(list.items().getFirst().getFirst())
        .isEqualTo(
            new Block.Paragraph(
                List.of(
                    new Span.Words("Chợ mở từ ", false, false),
                    new Span.Words("5:00", false, true),
                    new Span.Words(".", false, false),
                    Span.Mark.SURE,
                    new Span.Words(" Có thể đông.", false, false),
                    Span.Mark.NOT_VERIFIED)));
    assertThat(list.items().getFirst().get(1)).isInstanceOf(Block.Items.class);
    assertThat(list.items().get(1).getFirst())
        .isEqualTo(
            new Block.Paragraph(List.of(new Span.Words("Xem trang của phường.", false, false))));
    assertThat(page.texts()).last().isEqualTo("Một đoạn hai dòng.");
    assertThat(article.in(Locale.ENGLISH).blocks()).hasSize(2);
  }

  @Test
  void otherLineEndsAndAMarkAtTheBeginningAreNothing() {
    String windows = "\ufeff" + (HEAD + BODY).replace("\n", "\r\n");
    assertThat(read(windows, "\ufeff" + ENGLISH).faults()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThat(wrong("## Không có câu\n")).contains(Kind.NO_SENTENCE);
    assertThat(wrong("> Một.\n\n## A\n> Hai.\n")).containsExactly(Kind.SEVERAL_QUOTES);
    assertThat(wrong("> - một\n> - hai\n")).containsExactly(Kind.NO_SENTENCE);
    assertThat(wrong("> " + "từ ".repeat(46) + "\n")).containsExactly(Kind.SENTENCE_TOO_LONG);
    assertThat(wrong("> {Ten} ơi.\n")).containsExactly(Kind.BAD_PLACE);
    assertThat(wrong("> {Them} đọc mã OTP cho {us} ạ.\n")).containsExactly(Kind.ASKS_SECRET);
    assertThat(wrong("> Dạ.\n\n- Nói: “Bác đọc giúp cháu mật khẩu.”\n"))
        .containsExactly(Kind.ASKS_SECRET);
    assertThat(wrong("> Dạ.\n\n<script>alert(1)</script>\n")).containsExactly(Kind.NOT_SHOWN);
    assertThat(wrong("> Dạ.\n\nmột <b>hai</b>\n")).contains(Kind.NOT_SHOWN);
    assertThat(wrong("> Dạ.\n\n![ảnh](file:///etc/passwd)\n")).containsExactly(Kind.NOT_SHOWN);
    assertThat(wrong("> Dạ.\n\n```\nrm -rf\n```\n")).containsExactly(Kind.NOT_SHOWN);
  }

  @Test
  void aFaultKnowsItsFileAndLine() {
    ArticleFault fault =
        read(HEAD + "> Dạ.\n\n## A\n\n<div>x</div>\n", ENGLISH).faults().getFirst();
    assertThat(fault.file()).isEqualTo("cho-phuong.vi.md");
    assertThat(fault.line()).isEqualTo(14);
    assertThat(read(HEAD + BODY, "## No sentence\n").faults().getFirst().file())
        .isEqualTo("cho-phuong.en.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x.invalid\"]]",
        "id: &a [x]\ntitle: *a",
        "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]",
        "id: [[[[[[[[x]]]]]]]]",
        "id: \"unclosed",
        "- just\n- a list",
        "42",
        "id: cho-phuong\nid: twice"
      })
  void hostileFrontMatterIsRefused(String yaml) {
    ArticleFile file = read("---\n" + yaml + "\n---\n" + BODY, ENGLISH);
    assertThat(file.article()).isEmpty();
    assertThat(file.faults()).isNotEmpty();
  }

  @Test
  void whatTheFrontMatterLacksOrHasTooMuchIsSaid() {
    assertThat(read("---\nid: khac\n---\n" + BODY, ENGLISH).faults())
        .extracting(ArticleFault::kind)
        .contains(Kind.OTHER_ID, Kind.MISSING_KEY);
    assertThat(read(HEAD.replace("guides:", "links:") + BODY, ENGLISH).faults())
        .extracting(ArticleFault::kind)
        .containsExactly(Kind.UNKNOWN_KEY);
    assertThat(read(BODY, ENGLISH).faults())
        .extracting(ArticleFault::kind)
        .containsExactly(Kind.NO_FRONT_MATTER);
    assertThat(read("---\n" + "x".repeat(9_000) + "\n---\n" + BODY, ENGLISH).article()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> ", "- ", "* a **b *c ", "[", "![", "<a", "`", "    ", "1. ", "**_", "&#"})
  void endlessNestingEndsQuickly(String piece) {
    String deep = piece.repeat(30_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(read(HEAD + "> Dạ.\n\n" + deep, ENGLISH).faults()).hasSizeLessThan(50);
          assertThat(read(HEAD + deep, ENGLISH).faults()).hasSizeLessThan(50);
        });
  }

  @Test
  void largeFilesBytesThatAreNoTextAndHalvesAreRefused() {
    ArticleFile large = read(HEAD + BODY + "x ".repeat(20_000), ENGLISH);
    assertThat(large.faults()).extracting(ArticleFault::kind).containsExactly(Kind.TOO_LARGE);
    ArticleFile noText =
        ArticleReader.read(
            "cho-phuong", Optional.of(new byte[] {(byte) 0xC3, 0x28}), bytes("> A."));
    assertThat(noText.faults()).extracting(ArticleFault::kind).containsExactly(Kind.NOT_TEXT);
    ArticleFile half = ArticleReader.read("cho-phuong", bytes(HEAD + BODY), Optional.empty());
    assertThat(half.faults()).extracting(ArticleFault::kind).containsExactly(Kind.MISSING_LANGUAGE);
    assertThat(ArticleReader.read("../../etc", bytes("x"), bytes("x")).article()).isEmpty();
  }

  @Test
  void randomFilesNeverBreakTheReader() {
    Random random = new Random(1022);
    String[] pieces = {
      "---\n",
      "> ",
      "\n\n",
      "- ",
      "1. ",
      "**",
      "`",
      "{Them}",
      "{",
      "id: x\n",
      "[a](b)",
      "<b>",
      "mã",
      "đọc",
      " ✔",
      " ?",
      "\t",
      "#",
      "\u0000",
      "\ud83d\ude00",
      "̣",
      ": ",
      "\"",
      "[",
      "]"
    };
    for (int i = 0; i < Rounds.of(20_000); i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? HEAD : "");
      for (int j = 0; j < 60; j++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      ArticleFile file = read(text.toString(), ENGLISH);
      assertThat(file.article().isPresent()).isEqualTo(file.faults().isEmpty());
    }
  }

  @Test
  void theProfilesFolderGoesBeforeAndABrokenFileLeavesTheShippedOneInItsPlace() throws IOException {
    ArticleRepository articles = new ArticleRepository(folder);
    Library shipped = articles.read();
    assertThat(articles.read()).isSameAs(shipped);
    write("cho-phuong.vi.md", HEAD + BODY);
    write("cho-phuong.en.md", ENGLISH);
    write("otp-not-arriving.vi.md", "hỏng");
    write("otp-not-arriving.en.md", ENGLISH);
    write("ghi-chu.txt", "không phải bài viết");
    Library own = articles.read();
    assertThat(own.find("cho-phuong")).isPresent();
    assertThat(own.find("otp-not-arriving")).isEqualTo(shipped.find("otp-not-arriving"));
    assertThat(own.faults())
        .extracting(ArticleFault::file)
        .containsExactly("otp-not-arriving.vi.md");
    Files.delete(folder.resolve("cho-phuong.vi.md"));
    assertThat(articles.read().find("cho-phuong")).isEmpty();
  }

  @Test
  void aLinkInTheFolderLeadsNowhere() throws IOException {
    Path secret = folder.resolve("secret");
    Files.writeString(secret, HEAD + BODY);
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.createSymbolicLink(own.resolve("cho-phuong.vi.md"), secret);
    Files.writeString(own.resolve("cho-phuong.en.md"), ENGLISH);
    Library read = new ArticleRepository(own).read();
    assertThat(read.find("cho-phuong")).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
