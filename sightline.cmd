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
set "chosen="
set "major=0"
for %%J in ("%SIGHTLINE_JAVA_HOME%" "%JAVA_HOME%") do if not defined chosen call :look "%%~J"
if not defined chosen for %%P in (java.exe) do if not "%%~dp$PATH:P"=="" call :look "%%~dp$PATH:P.."
if not defined chosen for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\temurin*") do call :look "%%~J"
if not defined chosen (
  echo sightline: needs Java 21 or newer and found none; install one or set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
set "compact="
if %major% GEQ 25 set "compact=-XX:+UseCompactObjectHeaders"
rem The JVM makes and renews this class archive itself, when the program ends.
set "cache="
if /i not "%SIGHTLINE_WARM%"=="off" if defined LOCALAPPDATA (
  if not exist "%LOCALAPPDATA%\sightline\warm" mkdir "%LOCALAPPDATA%\sightline\warm" 2>nul
  set cache="-XX:SharedArchiveFile=%LOCALAPPDATA%\sightline\warm\java%major%.jsa" -XX:+AutoCreateSharedArchive
)
"%chosen%\bin\java.exe" "@%home%\lib\jvm.options" %compact% %cache% %SIGHTLINE_JAVA_OPTS% -cp "%home%\lib\sightline-server.jar" dev.sightline.cli.Main %*
exit /b %ERRORLEVEL%

:look
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" call :take "%~1" %%~L
exit /b

:take
for /f "delims=.-+" %%N in ("%~2") do set "found=%%N"
if %found% LSS 21 exit /b
if %found% LEQ %major% exit /b
set "chosen=%~1"
set "major=%found%"
exit /b
