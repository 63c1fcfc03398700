// Generated from src/topology/schema.ts by scripts/generate-schema.ts: what ajv makes of the schema. Don't edit.
// @ts-nocheck

import type { ValidateFunction } from "ajv/dist/2020.js";
import { type LabFile, labSchema as schema0 } from "./schema.ts";

/** Whether a value has the shape of a topology file; if not, `errors` of this function are ajv's, all of them. */
export const hasValidShape: ValidateFunction<LabFile> = validate0;

const func0 = (text) => [...text].length;
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$", "u");
const pattern3 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern4 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$", "u");
const pattern5 = new RegExp("^[^=\\s\\u0000]+$", "u");
const pattern12 = new RegExp("^/[^:\\u0000]*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "network")) || (key0 === "nodes")) || (key0 === "pods")) || (key0 === "links")) || (key0 === "expect"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 32){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.network !== undefined){
let data1 = data.network;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: schema0.properties.network.type},schema:schema0.properties.network.type,parentSchema:schema0.properties.network,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((((((key1 === "cni") || (key1 === "backend")) || (key1 === "pods")) || (key1 === "perNode")) || (key1 === "nodes")) || (key1 === "services")) || (key1 === "mtu")) || (key1 === "vxlan"))){
const err5 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema0.properties.network,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.cni !== undefined){
let data2 = data1.cni;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/network/cni",schemaPath:"#/properties/network/properties/cni/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.cni.type,parentSchema:schema0.properties.network.properties.cni,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data2 === "flannel")){
const err7 = {instancePath:instancePath+"/network/cni",schemaPath:"#/properties/network/properties/cni/enum",keyword:"enum",params:{allowedValues: schema0.properties.network.properties.cni.enum},schema:schema0.properties.network.properties.cni.enum,parentSchema:schema0.properties.network.properties.cni,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.backend !== undefined){
let data3 = data1.backend;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/network/backend",schemaPath:"#/properties/network/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.backend.type,parentSchema:schema0.properties.network.properties.backend,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data3 === "vxlan")){
const err9 = {instancePath:instancePath+"/network/backend",schemaPath:"#/properties/network/properties/backend/enum",keyword:"enum",params:{allowedValues: schema0.properties.network.properties.backend.enum},schema:schema0.properties.network.properties.backend.enum,parentSchema:schema0.properties.network.properties.backend,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.pods !== undefined){
let data4 = data1.pods;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.pods.type,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.perNode !== undefined){
let data5 = data1.perNode;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.perNode.type,parentSchema:schema0.properties.network.properties.perNode,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 30 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema0.properties.network.properties.perNode,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data1.nodes !== undefined){
let data6 = data1.nodes;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.nodes.type,parentSchema:schema0.properties.network.properties.nodes,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.services !== undefined){
let data7 = data1.services;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.services.type,parentSchema:schema0.properties.network.properties.services,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.mtu !== undefined){
let data8 = data1.mtu;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.mtu.type,parentSchema:schema0.properties.network.properties.mtu,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.network.properties.mtu,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 576 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.network.properties.mtu,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data1.vxlan !== undefined){
let data9 = data1.vxlan;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err19 = {instancePath:instancePath+"/network/vxlan",schemaPath:"#/properties/network/properties/vxlan/type",keyword:"type",params:{type: schema0.properties.network.properties.vxlan.type},schema:schema0.properties.network.properties.vxlan.type,parentSchema:schema0.properties.network.properties.vxlan,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((key2 === "vni") || (key2 === "port"))){
const err20 = {instancePath:instancePath+"/network/vxlan",schemaPath:"#/properties/network/properties/vxlan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema0.properties.network.properties.vxlan,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.vni !== undefined){
let data10 = data9.vni;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.vxlan.properties.vni.type,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 16777215 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777215},schema:16777215,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data9.port !== undefined){
let data11 = data9.port;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.vxlan.properties.port.type,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
}
}
if(data.nodes !== undefined){
let data12 = data.nodes;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err27 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: schema0.properties.nodes.type},schema:schema0.properties.nodes.type,parentSchema:schema0.properties.nodes,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs30 = errors;
if(typeof key3 === "string"){
if(func0(key3) > 63){
const err28 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.nodes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern0.test(key3)){
const err29 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.nodes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.propertyNames.type,parentSchema:schema0.properties.nodes.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid3 = _errs30 === errors;
if(!valid3){
const err31 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema0.properties.nodes.propertyNames,parentSchema:schema0.properties.nodes,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key4 in data12){
let data13 = data12[key4];
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err32 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.type},schema:schema0.properties.nodes.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(func2.call(schema0.properties.nodes.additionalProperties.properties, key5))){
const err33 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema0.properties.nodes.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.address !== undefined){
let data14 = data13.address;
if(typeof data14 !== "string"){
const err34 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.address.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.podCIDR !== undefined){
let data15 = data13.podCIDR;
if(typeof data15 !== "string"){
const err35 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.labels !== undefined){
let data16 = data13.labels;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err36 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.labels.type},schema:schema0.properties.nodes.additionalProperties.properties.labels.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
const _errs42 = errors;
if(typeof key6 === "string"){
if(!pattern2.test(key6)){
const err37 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
const err38 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key7 in data16){
let data17 = data16[key7];
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err39 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
if(data13.image !== undefined){
let data18 = data13.image;
if(typeof data18 === "string"){
if(func0(data18) > 255){
const err41 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern4.test(data18)){
const err42 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.image.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.command !== undefined){
let data19 = data13.command;
if(Array.isArray(data19)){
if(data19.length < 1){
const err44 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 !== "string"){
const err45 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i0,schemaPath:"#/properties/nodes/additionalProperties/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.command.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command.items,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.nodes.additionalProperties.properties.command.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13.env !== undefined){
let data21 = data13.env;
if(typeof data21 != "object"){
const err47 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.env.type},schema:schema0.properties.nodes.additionalProperties.properties.env.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err48 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i1,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key8 in data22){
if(!((key8 === "name") || (key8 === "value"))){
const err49 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i1,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err50 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i1+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i1+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.value !== undefined){
let data24 = data22.value;
if(typeof data24 !== "string"){
const err52 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i1+"/value",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i1,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key9 in data21){
const _errs61 = errors;
if(typeof key9 === "string"){
if(!pattern5.test(key9)){
const err54 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var valid13 = _errs61 === errors;
if(!valid13){
const err55 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key9},schema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
for(const key10 in data21){
let data25 = data21[key10];
if(typeof data25 !== "string"){
const err56 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
if(data13.binds !== undefined){
let data26 = data13.binds;
if((!(Array.isArray(data26))) && (data26 !== null)){
const err57 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds",schemaPath:"#/properties/nodes/additionalProperties/properties/binds/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.binds.type},schema:schema0.properties.nodes.additionalProperties.properties.binds.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 !== "string"){
const err58 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds/" + i2,schemaPath:"#/properties/nodes/additionalProperties/properties/binds/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.binds.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds.items,data:data27};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
if(data13.routes !== undefined){
let data28 = data13.routes;
if((!(Array.isArray(data28))) && (data28 !== null)){
const err59 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.routes.type},schema:schema0.properties.nodes.additionalProperties.properties.routes.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.to === undefined){
const err60 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i3,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data29.via === undefined){
const err61 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i3,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "via"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key11 in data29){
if(!((key11 === "to") || (key11 === "via"))){
const err62 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i3,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.to !== undefined){
let data30 = data29.to;
if(typeof data30 !== "string"){
const err63 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i3+"/to",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.via !== undefined){
let data31 = data29.via;
if(typeof data31 !== "string"){
const err64 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i3+"/via",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/via/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i3,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
if(data13.exec !== undefined){
let data32 = data13.exec;
if((!(Array.isArray(data32))) && (data32 !== null)){
const err66 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/nodes/additionalProperties/properties/exec/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.exec.type},schema:schema0.properties.nodes.additionalProperties.properties.exec.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(typeof data33 !== "string"){
const err67 = {instancePath:instancePath+"/nodes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i4,schemaPath:"#/properties/nodes/additionalProperties/properties/exec/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.exec.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec.items,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
}
}
}
}
if(data.pods !== undefined){
let data34 = data.pods;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err68 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type: schema0.properties.pods.type},schema:schema0.properties.pods.type,parentSchema:schema0.properties.pods,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key12 in data34){
const _errs84 = errors;
if(typeof key12 === "string"){
if(func0(key12) > 63){
const err69 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern0.test(key12)){
const err70 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.propertyNames.type,parentSchema:schema0.properties.pods.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid22 = _errs84 === errors;
if(!valid22){
const err72 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames",keyword:"propertyNames",params:{propertyName: key12},schema:schema0.properties.pods.propertyNames,parentSchema:schema0.properties.pods,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
for(const key13 in data34){
let data35 = data34[key13];
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err73 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.type},schema:schema0.properties.pods.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key14 in data35){
if(!((((((key14 === "node") || (key14 === "address")) || (key14 === "replicas")) || (key14 === "labels")) || (key14 === "containers")) || (key14 === "volumes"))){
const err74 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema0.properties.pods.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.node !== undefined){
let data36 = data35.node;
if(typeof data36 !== "string"){
const err75 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/node",schemaPath:"#/properties/pods/additionalProperties/properties/node/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.node.type,parentSchema:schema0.properties.pods.additionalProperties.properties.node,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data35.address !== undefined){
let data37 = data35.address;
if(typeof data37 !== "string"){
const err76 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.address.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.replicas !== undefined){
let data38 = data35.replicas;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err77 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.replicas.type,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000 || isNaN(data38)){
const err78 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data38};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err79 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data35.labels !== undefined){
let data39 = data35.labels;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err80 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.labels.type},schema:schema0.properties.pods.additionalProperties.properties.labels.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data39};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key15 in data39){
const _errs98 = errors;
if(typeof key15 === "string"){
if(!pattern2.test(key15)){
const err81 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,data:key15,propertyName:key15};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid25 = _errs98 === errors;
if(!valid25){
const err82 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key15},schema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data39};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key16 in data39){
let data40 = data39[key16];
if(typeof data40 === "string"){
if(!pattern3.test(data40)){
const err83 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
if(data35.containers !== undefined){
let data41 = data35.containers;
if((!(Array.isArray(data41))) && (data41 !== null)){
const err85 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers",schemaPath:"#/properties/pods/additionalProperties/properties/containers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.type},schema:schema0.properties.pods.additionalProperties.properties.containers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers,data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.name === undefined){
const err86 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key17 in data42){
if(!((((((((key17 === "name") || (key17 === "image")) || (key17 === "command")) || (key17 === "args")) || (key17 === "workingDir")) || (key17 === "env")) || (key17 === "ports")) || (key17 === "volumeMounts"))){
const err87 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data42.name !== undefined){
let data43 = data42.name;
if(typeof data43 === "string"){
if(func0(data43) > 63){
const err88 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data43};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern0.test(data43)){
const err89 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data43};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data43};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data42.image !== undefined){
let data44 = data42.image;
if(typeof data44 === "string"){
if(func0(data44) > 255){
const err91 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data44};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern4.test(data44)){
const err92 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data44};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data44};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data42.command !== undefined){
let data45 = data42.command;
if(Array.isArray(data45)){
if(data45.length < 1){
const err94 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data45};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
if(typeof data46 !== "string"){
const err95 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/command/" + i6,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data45};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data42.args !== undefined){
let data47 = data42.args;
if(Array.isArray(data47)){
if(data47.length < 1){
const err97 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data47};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
let data48 = data47[i7];
if(typeof data48 !== "string"){
const err98 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/args/" + i7,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items,data:data48};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data47};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data42.workingDir !== undefined){
let data49 = data42.workingDir;
if(typeof data49 === "string"){
if(!pattern12.test(data49)){
const err100 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data49};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data49};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data42.env !== undefined){
let data50 = data42.env;
if(typeof data50 != "object"){
const err102 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data50};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(Array.isArray(data50)){
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.name === undefined){
const err103 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env/" + i8,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key18 in data51){
if(!((key18 === "name") || (key18 === "value"))){
const err104 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env/" + i8,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data51};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data51.name !== undefined){
let data52 = data51.name;
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err105 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env/" + i8+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data52};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env/" + i8+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data52};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data51.value !== undefined){
let data53 = data51.value;
if(typeof data53 !== "string"){
const err107 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env/" + i8+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value,data:data53};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env/" + i8,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data51};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key19 in data50){
const _errs130 = errors;
if(typeof key19 === "string"){
if(!pattern5.test(key19)){
const err109 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,data:key19,propertyName:key19};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
var valid37 = _errs130 === errors;
if(!valid37){
const err110 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key19},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data50};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key20 in data50){
let data54 = data50[key20];
if(typeof data54 !== "string"){
const err111 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/env/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties,data:data54};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
if(data42.ports !== undefined){
let data55 = data42.ports;
if((!(Array.isArray(data55))) && (data55 !== null)){
const err112 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports,data:data55};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(Array.isArray(data55)){
const len9 = data55.length;
for(let i9=0; i9<len9; i9++){
let data56 = data55[i9];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.containerPort === undefined){
const err113 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data56};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key21 in data56){
if(!(((key21 === "name") || (key21 === "containerPort")) || (key21 === "protocol"))){
const err114 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data56};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data56.name !== undefined){
let data57 = data56.name;
if(typeof data57 === "string"){
if(func0(data57) > 15){
const err115 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data57};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern0.test(data57)){
const err116 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data57};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data56.containerPort !== undefined){
let data58 = data56.containerPort;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err118 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data58};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 65535 || isNaN(data58)){
const err119 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data58};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err120 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data58};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data56.protocol !== undefined){
let data59 = data56.protocol;
if(typeof data59 !== "string"){
const err121 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data59};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!((data59 === "TCP") || (data59 === "UDP"))){
const err122 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data59};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/ports/" + i9,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data56};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data42.volumeMounts !== undefined){
let data60 = data42.volumeMounts;
if((!(Array.isArray(data60))) && (data60 !== null)){
const err124 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts,data:data60};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(Array.isArray(data60)){
const len10 = data60.length;
for(let i10=0; i10<len10; i10++){
let data61 = data60[i10];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err125 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts/" + i10,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data61};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data61.mountPath === undefined){
const err126 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts/" + i10,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data61};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key22 in data61){
if(!(((key22 === "name") || (key22 === "mountPath")) || (key22 === "readOnly"))){
const err127 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts/" + i10,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data61};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data61.name !== undefined){
let data62 = data61.name;
if(typeof data62 !== "string"){
const err128 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts/" + i10+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name,data:data62};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data61.mountPath !== undefined){
let data63 = data61.mountPath;
if(typeof data63 === "string"){
if(!pattern12.test(data63)){
const err129 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts/" + i10+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data63};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts/" + i10+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data63};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data61.readOnly !== undefined){
let data64 = data61.readOnly;
if(typeof data64 !== "boolean"){
const err131 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts/" + i10+"/readOnly",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly,data:data64};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5+"/volumeMounts/" + i10,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data61};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i5,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data42};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
if(data35.volumes !== undefined){
let data65 = data35.volumes;
if((!(Array.isArray(data65))) && (data65 !== null)){
const err134 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes,data:data65};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(Array.isArray(data65)){
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
let data66 = data65[i11];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.name === undefined){
const err135 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i11,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data66};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key23 in data66){
if(!((key23 === "name") || (key23 === "emptyDir"))){
const err136 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i11,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data66};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data66.name !== undefined){
let data67 = data66.name;
if(typeof data67 === "string"){
if(func0(data67) > 63){
const err137 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i11+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data67};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!pattern0.test(data67)){
const err138 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i11+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data67};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i11+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data67};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data66.emptyDir !== undefined){
let data68 = data66.emptyDir;
if((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (data68 !== null)){
const err140 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i11+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data68};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key24 in data68){
const err141 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i11+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data68};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/pods/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i11,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data66};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
}
}
}
}
}
if(data.links !== undefined){
let data69 = data.links;
if((!(Array.isArray(data69))) && (data69 !== null)){
const err143 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: schema0.properties.links.type},schema:schema0.properties.links.type,parentSchema:schema0.properties.links,data:data69};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(Array.isArray(data69)){
const len12 = data69.length;
for(let i12=0; i12<len12; i12++){
let data70 = data69[i12];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.endpoints === undefined){
const err144 = {instancePath:instancePath+"/links/" + i12,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "endpoints"},schema:schema0.properties.links.items.required,parentSchema:schema0.properties.links.items,data:data70};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key25 in data70){
if(!(((key25 === "endpoints") || (key25 === "addresses")) || (key25 === "mtu"))){
const err145 = {instancePath:instancePath+"/links/" + i12,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema0.properties.links.items,data:data70};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data70.endpoints !== undefined){
let data71 = data70.endpoints;
if(Array.isArray(data71)){
if(data71.length > 2){
const err146 = {instancePath:instancePath+"/links/" + i12+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data71};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data71.length < 2){
const err147 = {instancePath:instancePath+"/links/" + i12+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data71};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len13 = data71.length;
for(let i13=0; i13<len13; i13++){
let data72 = data71[i13];
if(typeof data72 !== "string"){
const err148 = {instancePath:instancePath+"/links/" + i12+"/endpoints/" + i13,schemaPath:"#/properties/links/items/properties/endpoints/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.endpoints.items.type,parentSchema:schema0.properties.links.items.properties.endpoints.items,data:data72};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/links/" + i12+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.endpoints.type,parentSchema:schema0.properties.links.items.properties.endpoints,data:data71};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data70.addresses !== undefined){
let data73 = data70.addresses;
if(Array.isArray(data73)){
if(data73.length > 2){
const err150 = {instancePath:instancePath+"/links/" + i12+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data73};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data73.length < 2){
const err151 = {instancePath:instancePath+"/links/" + i12+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data73};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len14 = data73.length;
for(let i14=0; i14<len14; i14++){
let data74 = data73[i14];
if(typeof data74 !== "string"){
const err152 = {instancePath:instancePath+"/links/" + i12+"/addresses/" + i14,schemaPath:"#/properties/links/items/properties/addresses/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.addresses.items.type,parentSchema:schema0.properties.links.items.properties.addresses.items,data:data74};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/links/" + i12+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.addresses.type,parentSchema:schema0.properties.links.items.properties.addresses,data:data73};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data70.mtu !== undefined){
let data75 = data70.mtu;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err154 = {instancePath:instancePath+"/links/" + i12+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.links.items.properties.mtu.type,parentSchema:schema0.properties.links.items.properties.mtu,data:data75};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 65535 || isNaN(data75)){
const err155 = {instancePath:instancePath+"/links/" + i12+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.links.items.properties.mtu,data:data75};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data75 < 576 || isNaN(data75)){
const err156 = {instancePath:instancePath+"/links/" + i12+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.links.items.properties.mtu,data:data75};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
else {
const err157 = {instancePath:instancePath+"/links/" + i12,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.links.items.type,parentSchema:schema0.properties.links.items,data:data70};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
}
if(data.expect !== undefined){
let data76 = data.expect;
if((!(Array.isArray(data76))) && (data76 !== null)){
const err158 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: schema0.properties.expect.type},schema:schema0.properties.expect.type,parentSchema:schema0.properties.expect,data:data76};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(Array.isArray(data76)){
const len15 = data76.length;
for(let i15=0; i15<len15; i15++){
let data77 = data76[i15];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.from === undefined){
const err159 = {instancePath:instancePath+"/expect/" + i15,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data77};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data77.to === undefined){
const err160 = {instancePath:instancePath+"/expect/" + i15,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data77};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key26 in data77){
if(!(((((key26 === "from") || (key26 === "to")) || (key26 === "port")) || (key26 === "protocol")) || (key26 === "reach"))){
const err161 = {instancePath:instancePath+"/expect/" + i15,schemaPath:"#/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema0.properties.expect.items,data:data77};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data77.from !== undefined){
let data78 = data77.from;
if(typeof data78 !== "string"){
const err162 = {instancePath:instancePath+"/expect/" + i15+"/from",schemaPath:"#/properties/expect/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.from.type,parentSchema:schema0.properties.expect.items.properties.from,data:data78};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data77.to !== undefined){
let data79 = data77.to;
if(typeof data79 !== "string"){
const err163 = {instancePath:instancePath+"/expect/" + i15+"/to",schemaPath:"#/properties/expect/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.to.type,parentSchema:schema0.properties.expect.items.properties.to,data:data79};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data77.port !== undefined){
let data80 = data77.port;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err164 = {instancePath:instancePath+"/expect/" + i15+"/port",schemaPath:"#/properties/expect/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.expect.items.properties.port.type,parentSchema:schema0.properties.expect.items.properties.port,data:data80};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 65535 || isNaN(data80)){
const err165 = {instancePath:instancePath+"/expect/" + i15+"/port",schemaPath:"#/properties/expect/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.expect.items.properties.port,data:data80};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data80 < 1 || isNaN(data80)){
const err166 = {instancePath:instancePath+"/expect/" + i15+"/port",schemaPath:"#/properties/expect/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.expect.items.properties.port,data:data80};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data77.protocol !== undefined){
let data81 = data77.protocol;
if(typeof data81 !== "string"){
const err167 = {instancePath:instancePath+"/expect/" + i15+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.protocol.type,parentSchema:schema0.properties.expect.items.properties.protocol,data:data81};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((data81 === "tcp") || (data81 === "udp"))){
const err168 = {instancePath:instancePath+"/expect/" + i15+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.expect.items.properties.protocol.enum},schema:schema0.properties.expect.items.properties.protocol.enum,parentSchema:schema0.properties.expect.items.properties.protocol,data:data81};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data77.reach !== undefined){
let data82 = data77.reach;
if(typeof data82 !== "boolean"){
const err169 = {instancePath:instancePath+"/expect/" + i15+"/reach",schemaPath:"#/properties/expect/items/properties/reach/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.expect.items.properties.reach.type,parentSchema:schema0.properties.expect.items.properties.reach,data:data82};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/expect/" + i15,schemaPath:"#/properties/expect/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.expect.items.type,parentSchema:schema0.properties.expect.items,data:data77};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
}
}
else {
const err171 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

