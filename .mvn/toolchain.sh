# shellcheck shell=bash disable=SC2154
# Finds what the build needs: a JDK, Node and Maven. Sourced by ./run and ./test, which set $root.

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Is $1 the home of a JDK (not only a JRE) of version 25 or later?
is_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local version=
  # The file "release" answers at once; few builds lack it, and then the JVM itself is asked.
  [ ! -r "$1/release" ] || version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 25 ]
}

# Sets JAVA_HOME: as given, else the JDK behind `java` (which may be a shim), else an installed one.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then return; fi
  local home
  for home in \
    "$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')" \
    "$(/usr/libexec/java_home -v 25+ 2>/dev/null)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "Tumen needs a JDK 25 or later, and none was found: install one (https://adoptium.net) or set JAVA_HOME to it."
}

has_node() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 24 ]
}

# Sets node_folder to a folder with Node 24, or leaves it empty where Vaadin's plugin can help itself:
# it takes the Node on the PATH, or else downloads one from nodejs.org.
find_node() {
  node_folder=
  if has_node node && command -v npm >/dev/null; then return; fi
  # With npm, the npm registry is already needed and reachable, which nodejs.org may not be.
  command -v npm >/dev/null || return 0
  local tools=$root/.tools/node
  if ! has_node "$tools/bin/node"; then
    echo "--- Installing Node 24 into .tools/node"
    if ! npm install -g --no-fund --no-audit --prefix "$tools" node@24 npm@11; then
      rm -rf "$tools"
      return 0
    fi
  fi
  node_folder=$tools/bin
}

# Sets maven: the wrapper, which downloads Maven on its first use; where it cannot, a Maven on the PATH.
find_maven() {
  maven=$root/mvnw
  local complaint version
  if complaint=$("$maven" --version 2>&1); then return; fi
  maven=$(command -v mvn || true)
  [ -z "$maven" ] || version=$("$maven" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1\2/p')
  [ "${version:-0}" -ge 39 ] || fail "Maven could not be downloaded, and there is no mvn 3.9 or later on the PATH: $complaint"
}

# Becomes Maven, with the given arguments.
exec_maven() {
  [ -z "$node_folder" ] || set -- "-Dvaadin.node.folder=$node_folder" "$@"
  cd "$root" || exit
  exec "$maven" -B "$@"
}
