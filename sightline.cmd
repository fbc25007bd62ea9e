@echo off
rem Starts Sightline on Windows, from a checkout after "mvn -pl server package" or from a distribution.
rem Standard output is the program's alone. Settings: SIGHTLINE_JAVA_HOME, SIGHTLINE_JAVA_OPTS, SIGHTLINE_WARM=off.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
if not exist "%home%\lib\sightline-server.jar" set "home=%home%\server\target\sightline"
if not exist "%home%\lib\sightline-server.jar" (
  echo sightline: not built yet: run "mvn -pl server -DskipTests package" with JDK 21 or newer. 1>&2
  exit /b 2
)
set "java_home="
set "java_version="
for %%J in ("%SIGHTLINE_JAVA_HOME%" "%JAVA_HOME%") do if not defined java_home call :look "%%~J"
if not defined java_home for %%P in (java.exe) do if not "%%~dp$PATH:P"=="" call :look "%%~dp$PATH:P.."
if not defined java_home for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\temurin*") do call :look "%%~J"
if not defined java_home (
  echo sightline: needs Java 21 or newer and found none; install one or set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
set "compact="
if %java_version% GEQ 25 set "compact=-XX:+UseCompactObjectHeaders"
rem The JVM makes and renews this class archive itself, when the program ends.
set "cache="
if /i not "%SIGHTLINE_WARM%"=="off" if defined LOCALAPPDATA (
  if not exist "%LOCALAPPDATA%\sightline\warm" mkdir "%LOCALAPPDATA%\sightline\warm" 2>nul
  set cache="-XX:SharedArchiveFile=%LOCALAPPDATA%\sightline\warm\java%java_version%.jsa" -XX:+AutoCreateSharedArchive
)
"%java_home%\bin\java.exe" "@%home%\lib\jvm.options" %compact% %cache% %SIGHTLINE_JAVA_OPTS% -cp "%home%\lib\sightline-server.jar" dev.sightline.cli.Main %*
exit /b %ERRORLEVEL%

:look
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==." %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do call :take "%~1" %%~V
exit /b

:take
set "found=%~2"
set "found=%found:"=%"
if %found% LSS 21 exit /b
if defined java_version if %found% LEQ %java_version% exit /b
set "java_home=%~1"
set "java_version=%found%"
exit /b
