@echo off
rem Starts the desk, or one of its tools: see --help. HOTLINE1022_JAVA_OPTS adds options for Java.
setlocal
set "APP=%~dp0.."
"%APP%\runtime\bin\java.exe" "@%APP%\lib\jvm.options" ^
  "-Dorg.sqlite.lib.path=%APP%\lib\native" ^
  "-Djava.library.path=%APP%\runtime\bin" ^
  "-Dhotline1022.fonts=%APP%\lib\fonts" ^
  %HOTLINE1022_JAVA_OPTS% ^
  -jar "%APP%\lib\hotline1022.jar" %*
exit /b %ERRORLEVEL%
