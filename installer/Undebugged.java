import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Classes of libraries without what only a debugger reads: source files, lines and the names of
 * local variables, as the runtime's own are linked. It takes a fifth of a jar, and room in the
 * start cache.
 */
final class Undebugged implements AutoCloseable {
  private final URLClassLoader around;
  private final ClassFile classes;

  /**
   * @param around jars with everything that the classes extend
   */
  Undebugged(Collection<Path> around) throws IOException {
    List<URL> jars = new ArrayList<>();
    for (Path jar : around) {
      jars.add(jar.toUri().toURL());
    }
    this.around = new URLClassLoader(jars.toArray(URL[]::new));
    this.classes =
        ClassFile.of(
            ClassFile.DebugElementsOption.DROP_DEBUG,
            ClassFile.LineNumbersOption.DROP_LINE_NUMBERS,
            ClassFile.ConstantPoolSharingOption.NEW_POOL,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this.around)
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    .cached()));
  }

  /**
   * A class without it; as it was when it names what is not shipped, since then nobody could say
   * whether it is right.
   */
  byte[] of(byte[] whole) {
    if (!classes.verify(whole).isEmpty()) {
      return whole;
    }
    byte[] plain =
        classes.transformClass(
            classes.parse(whole),
            ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                .andThen(ClassTransform.dropping(SourceFileAttribute.class::isInstance)));
    List<VerifyError> wrong = classes.verify(plain);
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(wrong.getFirst());
    }
    return plain.length < whole.length ? plain : whole;
  }

  @Override
  public void close() throws IOException {
    around.close();
  }
}
