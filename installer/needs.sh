# What building, testing and opening the desk needs from the system; sourced by open-desk and
# .ci/run. On Debian and its relatives what is missing is installed, elsewhere it is named.

# Libraries JavaFX loads, and the Debian packages that hold them.
needed_libraries='libgtk-3.so.0 libGL.so.1 libXxf86vm.so.1 libXtst.so.6 libpangoft2-1.0.so.0'

package_of() {
  case $1 in
    libgtk-3.so.0) echo libgtk-3-0 ;;
    libGL.so.1) echo libgl1 ;;
    libXxf86vm.so.1) echo libxxf86vm1 ;;
    libXtst.so.6) echo libxtst6 ;;
    libpangoft2-1.0.so.0) echo libpangoft2-1.0-0 ;;
  esac
}

say() {
  printf '%s\n' "$*"
}

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Every place Maven's toolchain discovery looks in, or nearly.
jdk_25() {
  for jdk in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "${JDK25:-}" /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.jdks/* \
    "$HOME"/.sdkman/candidates/java/*; do
    if [ ! -x "$jdk/bin/javac" ] || [ ! -f "$jdk/release" ]; then
      continue
    fi
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
    if [ "${version:-0}" -ge 25 ]; then
      echo "$jdk"
      return 0
    fi
  done
  return 1
}

missing_packages() {
  if [ "$(uname -s)" = Linux ]; then
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
    for library in $needed_libraries; do
      case $known in
        *"$library "*) ;;
        *) package_of "$library" ;;
      esac
    done
  fi
  command -v mvn >/dev/null 2>&1 || echo maven
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    return 1
  fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# The first package with a JDK 25 that apt knows.
packaged_jdk() {
  for package in openjdk-25-jdk temurin-25-jdk; do
    if [ -n "$(apt-cache --quiet=2 madison "$package" 2>/dev/null)" ]; then
      echo "$package"
      return 0
    fi
  done
  return 1
}

install_needs() {
  missing=$(missing_packages | tr '\n' ' ')
  jdk_25 >/dev/null && jdk_missing=false || jdk_missing=true
  [ -n "$missing" ] || $jdk_missing || return 0
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing what is missing:${missing:+ $missing}$($jdk_missing && echo ' JDK 25')"
    as_root apt-get update -q >/dev/null || say 'The lists of packages could not be refreshed.'
    if [ -n "$missing" ]; then
      # shellcheck disable=SC2086
      apt_install $missing ||
        fail "Please install these packages, then start again:  apt-get install $missing"
    fi
    if $jdk_missing && package=$(packaged_jdk); then
      apt_install "$package" || true
    fi
  elif [ -n "$missing" ]; then
    fail "Please install what these Debian packages hold, then start again: $missing"
  fi
  jdk_25 >/dev/null || fail \
    'A JDK 25 or newer is needed beside whatever Java is the default, and none was found.' \
    'Unpack one (for example Temurin 25, https://adoptium.net) below /usr/lib/jvm or ~/.jdks,' \
    'or set JAVA_HOME to it. The default Java need not change.'
}
