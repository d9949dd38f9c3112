@echo off
rem Files dropped on this one. cmd cuts a name at "&" that stands in no quotes, so the program reads the command line of cmd itself;
rem what cmd made of it is for those who type names.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "DVPLAN_FILES="
set "DVPLAN_SCRIPT=%~nx0"
pushd "%~dp0"
:next
if "%~1"=="" goto run
set "DVPLAN_FILES=%DVPLAN_FILES%%~1|"
shift
goto next
:run
setlocal EnableDelayedExpansion
set "DVPLAN_COMMAND_LINE=!cmdcmdline!"
.\node.exe app.cjs --dropped soat
if not defined DVPLAN_NO_PAUSE pause >nul
exit
